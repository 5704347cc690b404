/**
 * Loaded before a service that this tool starts (`node --import`): stops it when the tool is gone, also when the tool was
 * killed. Standard input is a pipe from the tool, which ends with it. Otherwise the service would go on holding the embedded
 * database, and the import could not be taken up again.
 */
process.stdin
  .on('error', () => undefined)
  .on('close', () => process.kill(process.pid, 'SIGTERM'))
  .resume()
  .unref();

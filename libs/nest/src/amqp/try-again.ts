/** Thrown by a controller to have a message tried again after a while, for a reason that passes by itself. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

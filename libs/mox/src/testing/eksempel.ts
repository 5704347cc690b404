/** An invented message of another system, in XML such as others write it: other prefixes, comments, and content of its own. */
export const EKSEMPEL = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- Et brev er ankommet -->
<k:Haendelsesbesked xmlns="urn:oio:sagdok:3.0.0" xmlns:k="urn:oio:besked:kuvert:1.0" xmlns:post="urn:opdigtet:post"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oio:besked:kuvert:1.0 Beskedkuvert.xsd">
  <k:BeskedId>
    <!-- afsenderens id -->
    <UUIDIdentifikator>8B6F0D2A-5A52-4D52-9C0B-0F6A2C7B9E11</UUIDIdentifikator>
  </k:BeskedId>
  <k:BeskedVersion>1.0</k:BeskedVersion>
  <k:Beskedkuvert>
    <k:Filtreringsdata>
      <k:Beskedtype><URNIdentifikator>urn:opdigtet:beskedtype:brev:1.0</URNIdentifikator></k:Beskedtype>
      <k:BeskedAnsvarligAktoer><UUIDIdentifikator>6a3f6a0e-7b0f-4a4f-8e0d-7a6d8a3f1c01</UUIDIdentifikator></k:BeskedAnsvarligAktoer>
      <k:TilladtModtager><URNIdentifikator>urn:oio:cvr-nr:12345678</URNIdentifikator></k:TilladtModtager>
      <k:TilladtModtager><URNIdentifikator>urn:oio:cvr-nr:23456789</URNIdentifikator></k:TilladtModtager>
      <k:ObjektRegistrering>
        <k:Registreringstidspunkt><TidsstempelDatoTid>2026-03-02T09:15:00.5</TidsstempelDatoTid></k:Registreringstidspunkt>
        <k:ObjektId><UUIDIdentifikator>0c1d9f52-57a4-4f41-8b14-6f1f2f7a9b02</UUIDIdentifikator></k:ObjektId>
        <k:ObjektType><URNIdentifikator> urn:opdigtet:objekttype:brev </URNIdentifikator></k:ObjektType>
        <k:OpgaveEmne><URNIdentifikator>urn:oio:kle:05.04.06</URNIdentifikator></k:OpgaveEmne>
        <k:ObjektRegistreringLokalUdvidelse>
          <k:AfsenderSystemSignatur/>
          <post:Afstempling sted="Skovby"><Kontor>7</Kontor></post:Afstempling>
        </k:ObjektRegistreringLokalUdvidelse>
      </k:ObjektRegistrering>
    </k:Filtreringsdata>
    <k:Leveranceinformation>
      <k:Dannelsestidspunkt><TidsstempelDatoTid>2026-03-02T09:15:01+01:00</TidsstempelDatoTid></k:Dannelsestidspunkt>
      <k:KildesystemIPAdresse> 192.0.2.7 &amp; andre</k:KildesystemIPAdresse>
    </k:Leveranceinformation>
    <k:GyldighedTil><GraenseIndikator>1</GraenseIndikator></k:GyldighedTil>
  </k:Beskedkuvert>
  <k:Beskeddata>
    <!-- brevet selv --><post:Brev xsi:type="post:Rudekuvert" vaegt='20'>
      Kære <Navn>Å. Ø</Navn>,<![CDATA[ <b>hilsen</b> ]]><?post ombæring?>
    </post:Brev>
  </k:Beskeddata>
  <k:Beskeddata><Frimaerke xmlns="urn:opdigtet:frimaerke">12 &#8364;</Frimaerke></k:Beskeddata>
</k:Haendelsesbesked>
`;

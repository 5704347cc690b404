/**
 * An invented message in XML, of the shape that another system's have: other prefixes than ours, comments everywhere, ids that are
 * uuids, every part of the envelope that it needs, and Beskeddata in a namespace that nobody here knows.
 */
export const FREMMED_BESKED = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<n1:Haendelsesbesked xmlns="urn:oio:sagdok:3.0.0"
                     xmlns:n1="urn:oio:besked:kuvert:1.0"
                     xmlns:n2="http://www.w3.org/2000/09/xmldsig#"
                     xmlns:n3="urn:oio:sts:1.0.0">
    <n1:BeskedId>
        <!-- Afsenderens nummer på beskeden -->
        <UUIDIdentifikator>5d0a7c4e-1f3b-4a86-9c55-2b7e6f0d8a31</UUIDIdentifikator>
    </n1:BeskedId>
    <n1:BeskedVersion>1.0</n1:BeskedVersion>
    <n1:Beskedkuvert>
        <n1:Filtreringsdata>
            <n1:Beskedtype>
                <!-- "Opdigtet/Broendboring" -->
                <UUIDIdentifikator>c1f7a2b8-6d40-4e0e-8a2f-90b35d11e7aa</UUIDIdentifikator>
            </n1:Beskedtype>
            <n1:BeskedAnsvarligAktoer>
                <UUIDIdentifikator>E7D30B1C-44A9-4C38-B0A6-7A1D2C9F5E02</UUIDIdentifikator>
            </n1:BeskedAnsvarligAktoer>
            <n1:TilladtModtager>
                <!-- Skovby Kommune -->
                <URNIdentifikator>urn:oio:cvr-nr:11111119</URNIdentifikator>
            </n1:TilladtModtager>
            <n1:RelateretObjekt>
                <n1:ObjektId>
                    <URNIdentifikator>urn:opdigtet:matrikel:skovby-7a</URNIdentifikator>
                </n1:ObjektId>
                <n1:ObjektType>
                    <!-- Matrikel -->
                    <UUIDIdentifikator>2a6bb0c3-9d1e-4f57-8b64-3c0f7e5d9a18</UUIDIdentifikator>
                </n1:ObjektType>
            </n1:RelateretObjekt>
            <n1:ObjektRegistrering>
                <n1:ObjektRegistreringId>
                    <UUIDIdentifikator>93e5f6d7-0b2a-4c18-a7d9-6f4e1b8c2d50</UUIDIdentifikator>
                </n1:ObjektRegistreringId>
                <n1:RegistreringsAktoer>
                    <UUIDIdentifikator>b8c9d0e1-f2a3-44b5-86c7-d8e9f0a1b2c3</UUIDIdentifikator>
                </n1:RegistreringsAktoer>
                <n1:Registreringstidspunkt>
                    <!-- Uden tidszone, som mange skriver det -->
                    <TidsstempelDatoTid>2026-03-02T08:00:00</TidsstempelDatoTid>
                </n1:Registreringstidspunkt>
                <n1:ObjektAnsvarligMyndighed>
                    <URNIdentifikator>urn:oio:cvr-nr:11111119</URNIdentifikator>
                </n1:ObjektAnsvarligMyndighed>
                <n1:ObjektId>
                    <URNIdentifikator>urn:opdigtet:broend:4711</URNIdentifikator>
                </n1:ObjektId>
                <n1:ObjektType>
                    <!-- Brønd -->
                    <UUIDIdentifikator>60f1e2d3-c4b5-4a69-9788-796a5b4c3d2e</UUIDIdentifikator>
                </n1:ObjektType>
                <n1:ObjektHandling>
                    <!-- Boret -->
                    <UUIDIdentifikator>0f9e8d7c-6b5a-4493-8271-605f4e3d2c1b</UUIDIdentifikator>
                </n1:ObjektHandling>
                <n1:OpgaveEmne>
                    <URNIdentifikator>urn:oio:kle:13.02.01</URNIdentifikator>
                </n1:OpgaveEmne>
            </n1:ObjektRegistrering>
        </n1:Filtreringsdata>
        <n1:Leveranceinformation>
            <n1:Dannelsestidspunkt>
                <TidsstempelDatoTid>2026-03-02T08:00:01</TidsstempelDatoTid>
            </n1:Dannelsestidspunkt>
            <n1:Sikkerhedsklassificering>
                <!-- Ikke fortrolige data -->
                <UUIDIdentifikator>7e6d5c4b-3a29-4180-9f0e-1d2c3b4a5968</UUIDIdentifikator>
            </n1:Sikkerhedsklassificering>
        </n1:Leveranceinformation>
        <n1:GyldighedFra>
            <TidsstempelDatoTid>2026-03-01T00:00:00</TidsstempelDatoTid>
        </n1:GyldighedFra>
    </n1:Beskedkuvert>
    <n1:Beskeddata>
        <boring:Boring xmlns:boring="urn:opdigtet:boring" dybde='42,5'>
            Vand i <lag>sand</lag> &amp; grus
        </boring:Boring>
    </n1:Beskeddata>
</n1:Haendelsesbesked>
`;

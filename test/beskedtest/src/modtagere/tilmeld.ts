/** How a subscriber is delivered to. */
export interface Tilmelding {
  readonly navn: string;
  readonly dueslag: string;
  readonly levering: object;
}

/** Subscribes to everything that is written about sager. */
export const tilmeld = async (fordeler: string, { navn, dueslag, levering }: Tilmelding): Promise<void> => {
  const filtre = [{ objekttype: ['urn:sagdok:objekttype:sag'] }];
  const response = await fetch(`${fordeler}/beskedfordeler/abonnement`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ navn, dueslag, levering, filtre, beskeddata: false }),
  });
  if (!response.ok) throw new Error(`${navn} could not subscribe: ${response.status} ${await response.text()}`);
};

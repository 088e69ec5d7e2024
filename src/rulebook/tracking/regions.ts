/** The parishes of Jamaica (ISO 3166-2:JM). Regions elsewhere are entered for each carrier. */
export const REGIONS = [
  { code: 'JM-01', name: 'Kingston' },
  { code: 'JM-02', name: 'St. Andrew' },
  { code: 'JM-03', name: 'St. Thomas' },
  { code: 'JM-04', name: 'Portland' },
  { code: 'JM-05', name: 'St. Mary' },
  { code: 'JM-06', name: 'St. Ann' },
  { code: 'JM-07', name: 'Trelawny' },
  { code: 'JM-08', name: 'St. James' },
  { code: 'JM-09', name: 'Hanover' },
  { code: 'JM-10', name: 'Westmoreland' },
  { code: 'JM-11', name: 'St. Elizabeth' },
  { code: 'JM-12', name: 'Manchester' },
  { code: 'JM-13', name: 'Clarendon' },
  { code: 'JM-14', name: 'St. Catherine' },
] as const;

/**
 * Terms of art, statutory wording and names of bodies that no text on this law can say otherwise. A page may
 * share them with the fact sheet of another text; with its own sheet it shares no run of words at all.
 */
export const termsOfArt: readonly string[] = [
  'a child associated with an armed group',
  'a person under 18',
  'armed force or group',
  'armed forces or armed groups',
  'armed forces or groups',
  'children and armed conflict',
  'children for use in armed conflict',
  'Committee on the Rights of the Child',
  'conscript or enlist children',
  'conscript, enlist or actively use',
  'conscripting, enlisting or actively using',
  "Council's Working Group on Children and Armed Conflict",
  'Council for the Welfare of Children',
  'Democratic Self-Administration',
  'forced recruitment of children',
  'in international and in non-international armed conflict',
  'recruit or use children',
  'recruitment and use of children',
  'recruitment and use of under-18s',
  'right to be protected from',
  'Security Council Working Group on Children and Armed Conflict',
  'Special Envoy for Children and Armed Conflict',
  'taking part in hostilities',
  'working group of the Security Council',
  'worst forms of child labour',
];

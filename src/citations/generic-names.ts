/**
 * A name that several texts share, ours and others: which one is meant the text around it decides, by
 * a cue; where it does not, the citation stays ambiguous.
 */
export interface GenericName {
  /** How the name reads in each language. */
  readonly names: readonly string[];
  /** Our texts that may be meant, by any of their names; where it is empty, those that list the name. */
  readonly of: readonly string[];
  /** Phrases in the same sentence that decide for ours. */
  readonly cues: readonly string[];
  /** Phrases that decide against it, whatever else stands there. */
  readonly against: readonly string[];
  /** Its year does not tell it from the others: two Optional Protocols are of the same day. */
  readonly sameYear?: boolean;
  /** Numbers that only the places of ours have: with one of them behind it, it is ours. */
  readonly numbering?: RegExp;
  /** The name alone, without a pinpoint, is too common to be a citation. */
  readonly common?: boolean;
}

const armedConflict = [
  'armed conflict',
  'armed conflicts',
  'conflits armés',
  'conflit armé',
  'conflictos armados',
  'conflicto armado',
  'المنازعات المسلحة',
  'النزاعات المسلحة',
  'OPAC',
];
const humanitarianLaw = [
  'Geneva',
  'Genève',
  'Ginebra',
  'جنيف',
  '1977',
  'humanitarian law',
  'droit humanitaire',
  'droit international humanitaire',
  'derecho internacional humanitario',
  'القانون الدولي الإنساني',
  'IHL',
  'DIH',
  'Additional Protocol I',
  'Additional Protocol II',
];
const otherWeapons = [
  'Certain Conventional Weapons',
  'CCW',
  'CCAC',
  'mines',
  'booby-traps',
  'incendiary',
  'Hague',
  'La Haye',
  'La Haya',
  'Kyoto',
  'Montreal',
  'amended',
];

/** Treaties and principles; for the codes of countries see `common-law-names.ts`. */
export const genericNames: readonly GenericName[] = [
  {
    names: [
      'Optional Protocol',
      'Protocole facultatif',
      'Protocolo facultativo',
      'البروتوكول الاختياري',
    ],
    of: [],
    sameYear: true,
    cues: armedConflict,
    against: [
      'sale of children',
      'prostitution',
      'pornography',
      'communications',
      'communications procedure',
      'Torture',
      'Civil and Political Rights',
      'Economic, Social and Cultural Rights',
      'death penalty',
      'Discrimination against Women',
      'CEDAW',
      'Disabilities',
      'OPSC',
      'OPIC',
      'vente d’enfants',
      'venta de niños',
      'procédure de présentation de communications',
      'procedimiento de comunicaciones',
    ],
  },
  {
    names: [
      'Protocol I',
      'Protocol II',
      'Protocole I',
      'Protocole II',
      'Protocolo I',
      'Protocolo II',
      'البروتوكول الأول',
      'البروتوكول الثاني',
    ],
    of: [],
    cues: humanitarianLaw,
    against: otherWeapons,
  },
  {
    names: ['Convention IV', 'Convention (IV)', 'Convenio IV', 'Convenio (IV)'],
    of: [],
    cues: ['Geneva', 'Genève', 'Ginebra', '1949', 'GC IV', 'civilian persons'],
    against: ['Hague', 'La Haye', 'La Haya'],
  },
  {
    names: [
      'Additional Protocols',
      'Protocoles additionnels',
      'Protocolos adicionales',
      'البروتوكولان الإضافيان',
      'البروتوكولين الإضافيين',
    ],
    of: ['Additional Protocol I', 'Additional Protocol II'],
    cues: [],
    against: [],
  },
  {
    names: ['Paris Principles', 'Principes de Paris', 'Principios de París', 'مبادئ باريس'],
    of: [],
    numbering: /^\d+\.\d+/,
    cues: [
      'children',
      'child',
      'child soldiers',
      'enfants',
      'enfant',
      'niños',
      'niñas',
      'الأطفال',
      'armed groups',
      'groupes armés',
      'grupos armados',
      'CAAFAG',
      'armed forces',
      'forces armées',
      'fuerzas armadas',
      'recruitment',
      'reintegration',
      'release',
      'Paris Commitments',
      '2007',
    ],
    against: [
      'institution',
      'institutions',
      'ombudsman',
      'ombudsperson',
      'Commission',
      'independent',
      'human rights commission',
      'complaints',
      'NHRI',
      'NHRIs',
      'GANHRI',
      'accreditation',
      'instituciones',
      'indépendante',
      'independiente',
      '1991',
      '1993',
    ],
  },
  {
    names: [
      'Paris Principles and Commitments',
      'Principes et engagements de Paris',
      'Principios y Compromisos de París',
      'مبادئ والتزامات باريس',
    ],
    of: ['Paris Principles', 'Paris Commitments'],
    cues: [],
    against: [],
  },
  {
    names: ['African Charter', 'Charte africaine', 'Carta Africana', 'الميثاق الأفريقي'],
    of: ['African Charter on the Rights and Welfare of the Child'],
    cues: ['ACRWC', 'child', 'children', 'enfant', 'enfants', 'niño', 'niños', 'الطفل', 'CADBE'],
    against: [
      'Human and Peoples',
      'Banjul',
      'Democracy',
      'droits de l’homme et des peuples',
      'ACHPR',
    ],
  },
  {
    names: ['Palermo Protocol', 'Protocole de Palerme', 'Protocolo de Palermo', 'بروتوكول باليرمو'],
    of: [],
    cues: ['trafficking', 'traite', 'trata', 'الاتجار'],
    against: ['smuggling', 'firearms', 'migrants', 'trafic illicite'],
  },
  {
    names: ['Nairobi Pact', 'Pacte de Nairobi'],
    of: [],
    cues: ['Great Lakes', 'Grands Lacs', 'ICGLR', 'CIRGL', '2006'],
    against: [],
  },
  {
    names: [
      'N’Djamena Declaration',
      'Déclaration de N’Djamena',
      'Declaración de Yamena',
      'إعلان نجامينا',
    ],
    of: [],
    cues: ['children', 'enfants', 'niños', 'الأطفال', '2010', 'recruitment'],
    against: [],
  },
  {
    names: [
      'Monitoring and Reporting Mechanism',
      'MRM',
      'Mecanismo de supervisión y presentación de informes',
      'آلية الرصد والإبلاغ',
    ],
    of: [],
    cues: ['children', 'enfants', 'niños', '1612', 'grave violations'],
    against: [],
    common: true,
  },
  {
    names: ['Deed of Commitment', 'Acte d’engagement', 'Escritura de Compromiso', 'صك الالتزام'],
    of: [
      'Geneva Call Deed on children',
      'Geneva Call Deed on sexual violence',
      'Geneva Call Deed on health care',
      'Geneva Call Deed on starvation',
    ],
    cues: [],
    against: [],
    common: true,
  },
];

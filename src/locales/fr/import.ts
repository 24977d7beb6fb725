import type { importTexts as source } from '../en/import';
import type { Table } from '../types';

export const imports: Table<'one' | 'many' | 'other', typeof source> = {
  'import.title': 'Importer un plan',
  'import.review': 'Vérifier le plan',
  'import.file': 'Fichier',
  'import.file.hint':
    'CSV avec une colonne pour la salle et une pour la personne, tel que l’écrivent les tableurs et d’autres programmes, ou JSON tel qu’il est exporté ici.',
  'import.another': 'Choisir un autre fichier',
  'import.columns': 'À quoi correspond chaque colonne ?',
  'import.columns.description':
    'Indiquez quelle colonne est la salle et lesquelles disent qui y va : une adresse e-mail ou un identifiant, un nom, ou les deux.',
  'import.columns.room': 'Salle',
  'import.columns.id': 'Adresse e-mail ou identifiant',
  'import.columns.name': 'Nom',
  'import.columns.lastName': 'Nom de famille, s’il a sa propre colonne',
  'import.columns.none': 'Aucune',
  'import.columns.number': 'Colonne {number}',
  'import.columns.option': '{name} (« {example} »)',
  'import.columns.header': 'La première ligne contient les titres des colonnes',
  'import.columns.continue': 'Vérifier le plan',
  'import.columns.change': 'Modifier les colonnes',
  'import.ignored': 'Colonnes ignorées : {columns}',
  'import.matched': {
    one: '{count} personne trouvée par identifiant',
    many: '{count} de personnes trouvées par identifiant',
    other: '{count} personnes trouvées par identifiant',
  },
  'import.names': {
    one: '{count} correspond seulement par le nom, à vérifier',
    many: '{count} correspondent seulement par le nom, à vérifier',
    other: '{count} correspondent seulement par le nom, à vérifier',
  },
  'import.names.description':
    'Plusieurs personnes peuvent porter le même nom. Cochez ceux qui sont justes. Les personnes non cochées restent sans salle.',
  'import.names.confirmAll': {
    one: 'Confirmer {count} nom',
    many: 'Confirmer {count} de noms',
    other: 'Confirmer {count} noms',
  },
  'import.names.allConfirmed': 'Tous les noms sont confirmés',
  'import.names.who': 'Qui est {name} ?',
  'import.names.nobody': 'Personne',
  'import.rules': {
    one: '{count} règle',
    many: '{count} de règles',
    other: '{count} règles',
  },
  'import.briefs': { one: '{count} consigne', many: '{count} de consignes', other: '{count} consignes' },
  'import.rules.incomplete': {
    one: '{count} règle cite quelqu’un qui n’a pas été trouvé. Elle vaut pour les autres, s’il en reste deux.',
    many: '{count} de règles citent quelqu’un qui n’a pas été trouvé. Chacune vaut pour les autres, s’il en reste deux.',
    other: '{count} règles citent quelqu’un qui n’a pas été trouvé. Chacune vaut pour les autres, s’il en reste deux.',
  },
  'import.absent': {
    one: '{count} personne n’est pas encore là',
    many: '{count} de personnes ne sont pas encore là',
    other: '{count} personnes ne sont pas encore là',
  },
  'import.absent.description': 'Leurs places sont gardées. Elles seront affectées à leur arrivée.',
  'import.repeated': {
    one: '{count} entrée concerne quelqu’un qui a déjà une place',
    many: '{count} d’entrées concernent des personnes qui ont déjà une place',
    other: '{count} entrées concernent des personnes qui ont déjà une place',
  },
  'import.self': 'Le fichier vous cite aussi. Rejoignez vous-même une salle une fois les salles ouvertes.',
  'import.roomless': {
    one: '{count} ligne contient une personne, mais pas de salle',
    many: '{count} de lignes contiennent une personne, mais pas de salle',
    other: '{count} lignes contiennent une personne, mais pas de salle',
  },
  'import.faults': {
    one: '{count} ligne n’a pas pu être lue',
    many: '{count} de lignes n’ont pas pu être lues',
    other: '{count} lignes n’ont pas pu être lues',
  },
  'import.unplaced': {
    one: '{count} personne reste sans salle',
    many: '{count} de personnes restent sans salle',
    other: '{count} personnes restent sans salle',
  },
  'import.line': 'Ligne {line}',
  'import.fault': '{place} : {fault}',
  'import.fault.brief':
    'La consigne de cette ligne dépasse 700 caractères, ou son lien ne commence pas par https://. Le reste de la ligne est utilisé.',
  'import.fault.cells':
    'Cette ligne contient plus de cellules que l’en-tête. Mettez entre guillemets les cellules qui contiennent une virgule.',
  'import.fault.columns': 'Impossible de savoir quelle colonne est la salle et laquelle est la personne.',
  'import.fault.encoding': 'Ce n’est ni de l’UTF-8 ni de l’UTF-16. Enregistrez le fichier au format « CSV UTF-8 ».',
  'import.fault.kind': 'Ce n’est pas un plan de salles de sous-groupes.',
  'import.fault.quotes': 'Un guillemet n’est pas fermé, ou quelque chose suit le guillemet fermant.',
  'import.fault.rooms': 'Le fichier n’indique aucune salle, ou plus de 500. Indiquez une salle pour chaque personne.',
  'import.fault.size': 'Le fichier dépasse 10 Mo.',
  'import.fault.syntax': 'Ce n’est pas du JSON valide.',
  'import.fault.title': 'Le nom de cette salle est vide ou dépasse 120 caractères.',
  'import.fault.value': 'Cette valeur manque ou n’est pas celle attendue ici.',
  'import.fault.workbook': 'C’est un classeur. Enregistrez-le au format « CSV UTF-8 » dans votre tableur.',
  'import.replaces': 'Il remplace le plan actuel. Vous pouvez annuler cette action.',
  'import.use': 'Utiliser ce plan',
};

import type { importTexts as source } from '../en/import';
import type { Table } from '../types';

export const imports: Table<'one' | 'many' | 'other', typeof source> = {
  'import.title': 'Importar un plan',
  'import.review': 'Revisar el plan',
  'import.file': 'Archivo',
  'import.file.hint':
    'CSV con una columna para la sala y otra para la persona, como lo guardan las hojas de cálculo y otros programas, o JSON tal como se exporta aquí.',
  'import.another': 'Elegir otro archivo',
  'import.columns': '¿Qué contiene cada columna?',
  'import.columns.description':
    'Indique qué columna es la sala y cuáles dicen quién va a ella: una dirección de correo o un identificador, un nombre, o ambas cosas.',
  'import.columns.room': 'Sala',
  'import.columns.id': 'Dirección de correo o ID',
  'import.columns.name': 'Nombre',
  'import.columns.lastName': 'Apellidos, si tienen columna propia',
  'import.columns.none': 'Ninguna',
  'import.columns.number': 'Columna {number}',
  'import.columns.option': '{name} («{example}»)',
  'import.columns.header': 'La primera fila contiene los títulos de las columnas',
  'import.columns.continue': 'Revisar el plan',
  'import.columns.change': 'Cambiar las columnas',
  'import.ignored': 'Columnas sin usar: {columns}',
  'import.matched': {
    one: '{count} persona encontrada por ID',
    many: '{count} de personas encontradas por ID',
    other: '{count} personas encontradas por ID',
  },
  'import.names': {
    one: '{count} coincide solo por el nombre: compruébelo',
    many: '{count} coinciden solo por el nombre: compruébelos',
    other: '{count} coinciden solo por el nombre: compruébelos',
  },
  'import.names.description':
    'Varias personas pueden llamarse igual. Marque los nombres correctos. Quien no esté marcado queda sin asignar.',
  'import.names.confirmAll': {
    one: 'Confirmar {count} nombre',
    many: 'Confirmar {count} de nombres',
    other: 'Confirmar {count} nombres',
  },
  'import.names.allConfirmed': 'Todos los nombres confirmados',
  'import.names.who': '¿Quién es {name}?',
  'import.names.nobody': 'Nadie',
  'import.rules': {
    one: '{count} regla',
    many: '{count} de reglas',
    other: '{count} reglas',
  },
  'import.briefs': { one: '{count} tarea', many: '{count} de tareas', other: '{count} tareas' },
  'import.rules.incomplete': {
    one: '{count} regla menciona a alguien que no se encontró. Se aplica a los demás, si son al menos dos.',
    many: '{count} de reglas mencionan a alguien que no se encontró. Cada una se aplica a los demás, si son al menos dos.',
    other:
      '{count} reglas mencionan a alguien que no se encontró. Cada una se aplica a los demás, si son al menos dos.',
  },
  'import.absent': {
    one: '{count} persona aún no ha llegado',
    many: '{count} de personas aún no han llegado',
    other: '{count} personas aún no han llegado',
  },
  'import.absent.description': 'Sus sitios se conservan. Se les asignará sala cuando lleguen.',
  'import.repeated': {
    one: '{count} entrada es de alguien que ya tiene sitio',
    many: '{count} de entradas son de personas que ya tienen sitio',
    other: '{count} entradas son de personas que ya tienen sitio',
  },
  'import.self': 'El archivo también le menciona a usted. Vaya a una sala por su cuenta cuando se abran.',
  'import.roomless': {
    one: '{count} fila tiene una persona, pero no una sala',
    many: '{count} de filas tienen una persona, pero no una sala',
    other: '{count} filas tienen una persona, pero no una sala',
  },
  'import.faults': {
    one: 'No se pudo leer {count} fila',
    many: 'No se pudieron leer {count} de filas',
    other: 'No se pudieron leer {count} filas',
  },
  'import.unplaced': {
    one: '{count} persona queda sin asignar',
    many: '{count} de personas quedan sin asignar',
    other: '{count} personas quedan sin asignar',
  },
  'import.line': 'Línea {line}',
  'import.fault': '{place}: {fault}',
  'import.fault.brief':
    'La tarea de esta fila tiene más de 700 caracteres o su enlace no empieza por https://. El resto de la fila sí se usa.',
  'import.fault.cells':
    'Esta fila tiene más celdas que la primera. Ponga entre comillas las celdas que contengan una coma.',
  'import.fault.columns': 'No está claro qué columna es la sala y cuál la persona.',
  'import.fault.encoding': 'No es UTF-8 ni UTF-16. Guarde el archivo como «CSV UTF-8».',
  'import.fault.kind': 'No es un plan de salas para grupos pequeños.',
  'import.fault.quotes': 'Unas comillas no están cerradas, o hay algo después de las de cierre.',
  'import.fault.rooms': 'El archivo no indica ninguna sala, o indica más de 500. Ponga una sala para cada persona.',
  'import.fault.size': 'El archivo ocupa más de 10 MB.',
  'import.fault.syntax': 'No es JSON válido.',
  'import.fault.title': 'El nombre de esta sala está vacío o tiene más de 120 caracteres.',
  'import.fault.value': 'Este valor falta o no es el que corresponde aquí.',
  'import.fault.workbook': 'Es un libro de hojas de cálculo. Guárdelo como «CSV UTF-8» en su programa.',
  'import.replaces': 'Sustituye al plan actual. Puede deshacerlo.',
  'import.use': 'Usar este plan',
};

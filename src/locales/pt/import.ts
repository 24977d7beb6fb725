import type { importTexts as source } from '../en/import';
import type { Table } from '../types';

export const imports: Table<'one' | 'many' | 'other', typeof source> = {
  'import.title': 'Importar um plano',
  'import.review': 'Revisar o plano',
  'import.file': 'Arquivo',
  'import.file.hint':
    'CSV com uma coluna para a sala e outra para a pessoa, como planilhas e outros programas gravam, ou JSON como é exportado aqui.',
  'import.another': 'Escolher outro arquivo',
  'import.columns': 'O que cada coluna contém?',
  'import.columns.description':
    'Indique qual coluna é a sala e quais dizem quem vai para ela: um endereço de e-mail ou identificador, um nome, ou ambos.',
  'import.columns.room': 'Sala',
  'import.columns.id': 'Endereço de e-mail ou ID',
  'import.columns.name': 'Nome',
  'import.columns.lastName': 'Sobrenome, se tiver uma coluna própria',
  'import.columns.none': 'Nenhuma',
  'import.columns.number': 'Coluna {number}',
  'import.columns.option': '{name} (“{example}”)',
  'import.columns.header': 'A primeira linha contém os títulos das colunas',
  'import.columns.continue': 'Revisar o plano',
  'import.columns.change': 'Alterar colunas',
  'import.ignored': 'Colunas não usadas: {columns}',
  'import.matched': {
    one: '{count} pessoa encontrada pelo ID',
    many: '{count} de pessoas encontradas pelo ID',
    other: '{count} pessoas encontradas pelo ID',
  },
  'import.names': {
    one: '{count} corresponde só pelo nome, confira',
    many: '{count} correspondem só pelo nome, confira',
    other: '{count} correspondem só pelo nome, confira',
  },
  'import.names.description':
    'Várias pessoas podem ter o mesmo nome. Marque os que estão certos. Quem não for marcado fica sem sala.',
  'import.names.confirmAll': {
    one: 'Confirmar {count} nome',
    many: 'Confirmar {count} de nomes',
    other: 'Confirmar {count} nomes',
  },
  'import.names.allConfirmed': 'Todos os nomes confirmados',
  'import.names.who': 'Quem é {name}?',
  'import.names.nobody': 'Ninguém',
  'import.rules': {
    one: '{count} regra',
    many: '{count} de regras',
    other: '{count} regras',
  },
  'import.briefs': { one: '{count} tarefa', many: '{count} de tarefas', other: '{count} tarefas' },
  'import.rules.incomplete': {
    one: '{count} regra cita alguém que não foi encontrado. Ela vale para os outros, se houver dois.',
    many: '{count} de regras citam alguém que não foi encontrado. Cada uma vale para os outros, se houver dois.',
    other: '{count} regras citam alguém que não foi encontrado. Cada uma vale para os outros, se houver dois.',
  },
  'import.absent': {
    one: '{count} pessoa ainda não chegou',
    many: '{count} de pessoas ainda não chegaram',
    other: '{count} pessoas ainda não chegaram',
  },
  'import.absent.description': 'Os lugares ficam guardados. As pessoas recebem a sala quando chegarem.',
  'import.repeated': {
    one: '{count} entrada é de alguém que já tem um lugar',
    many: '{count} de entradas são de pessoas que já têm um lugar',
    other: '{count} entradas são de pessoas que já têm um lugar',
  },
  'import.self': 'O arquivo também cita você. Entre em uma sala por conta própria quando elas abrirem.',
  'import.roomless': {
    one: '{count} linha tem uma pessoa, mas nenhuma sala',
    many: '{count} de linhas têm uma pessoa, mas nenhuma sala',
    other: '{count} linhas têm uma pessoa, mas nenhuma sala',
  },
  'import.faults': {
    one: 'Não foi possível ler {count} linha',
    many: 'Não foi possível ler {count} de linhas',
    other: 'Não foi possível ler {count} linhas',
  },
  'import.unplaced': {
    one: '{count} pessoa fica sem sala',
    many: '{count} de pessoas ficam sem sala',
    other: '{count} pessoas ficam sem sala',
  },
  'import.line': 'Linha {line}',
  'import.fault': '{place}: {fault}',
  'import.fault.brief':
    'A tarefa desta linha tem mais de 700 caracteres ou o link não começa com https://. O restante da linha é usado.',
  'import.fault.cells':
    'Esta linha tem mais células que o cabeçalho. Coloque entre aspas as células que contêm vírgula.',
  'import.fault.columns': 'Não está claro qual coluna é a sala e qual é a pessoa.',
  'import.fault.encoding': 'Não é UTF-8 nem UTF-16. Salve o arquivo como “CSV UTF-8”.',
  'import.fault.kind': 'Não é um plano de salas simultâneas.',
  'import.fault.quotes': 'Há aspas que não foram fechadas, ou algo depois das aspas de fechamento.',
  'import.fault.rooms': 'O arquivo não indica nenhuma sala, ou indica mais de 500. Preencha uma sala para cada pessoa.',
  'import.fault.size': 'O arquivo é maior que 10 MB.',
  'import.fault.syntax': 'Não é um JSON válido.',
  'import.fault.title': 'O nome desta sala está vazio ou tem mais de 120 caracteres.',
  'import.fault.value': 'Este valor está faltando ou não é o esperado aqui.',
  'import.fault.workbook': 'É uma pasta de trabalho. Salve-a como “CSV UTF-8” no seu programa de planilhas.',
  'import.replaces': 'Ele substitui o plano atual. Você pode desfazer isso.',
  'import.use': 'Usar este plano',
};

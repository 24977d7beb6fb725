import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'notes.label': 'Avisos',
  'notes.more': { one: 'mais {count}', many: 'mais {count}', other: 'mais {count}' },

  'devices.askBoth': 'Seu microfone e sua câmera foram desligados.',
  'devices.askMicrophone': 'Seu microfone foi desligado.',
  'devices.askCamera': 'Sua câmera foi desligada.',
  'devices.offBoth': 'Seu microfone e sua câmera estão desligados.',
  'devices.offMicrophone': 'Seu microfone continua desligado.',
  'devices.offCamera': 'Sua câmera continua desligada.',
  'devices.moved': 'Isso aconteceu quando você mudou de sala.',
  'devices.lost': 'Isso aconteceu quando a conexão caiu.',
  'devices.microphoneOn': 'Ligar microfone',
  'devices.cameraOn': 'Ligar câmera',
  'devices.leaveOff': 'Deixar desligado',

  'wayBack.title': 'Você estava antes em {room}.',
  'wayBack.hostOnly': 'Um anfitrião pode levar você de volta.',
  'wayBack.go': 'Entrar em {room}',
  'wayBack.stay': 'Ficar aqui',

  'invitation.title': 'As salas simultâneas estão abertas: escolha uma.',
  'invitation.choose': 'Escolher uma sala',
  'invitation.stay': 'Ficar aqui',

  'notice.screen-share-ended': 'Seu compartilhamento de tela terminou.',
  'notice.screen-share-ended.text':
    'Ele termina a cada mudança de sala, porque há outras pessoas lá. Inicie-o de novo para continuar.',
  'notice.screen-share-lost': 'Seu compartilhamento de tela terminou.',
  'notice.screen-share-lost.text': 'Ele terminou com a perda da conexão. Inicie-o de novo para continuar.',
  'notice.room-gone': 'A sala para onde você ia foi fechada.',
  'notice.room-gone.text': 'Você está na reunião principal.',
};

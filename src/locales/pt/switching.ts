import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'one' | 'many' | 'other', typeof source> = {
  'switching.toRoom': 'Entrando em {room}…',
  'switching.toSomeRoom': 'Entrando na sua sala…',
  'switching.toMain': 'Voltando para a reunião principal…',
  'switching.movedToRoom': 'Você vai para {room}.',
  'switching.movedToSomeRoom': 'Você vai para uma sala simultânea.',
  'switching.movedToMain': 'Você vai voltar para a reunião principal.',
  'switching.failed': 'Não foi possível conectar você',
  'switching.outside': 'Você não está em nenhuma reunião agora: ninguém vê nem ouve você.',
  'switching.byHost': 'Um anfitrião está movendo você.',
  'switching.cameraOn': 'Sua câmera continua ligada.',
  'switching.cameraOff': 'Sua câmera está desligada.',
  'switching.microphoneOn': 'Seu microfone continua ligado.',
  'switching.microphoneOff': 'Seu microfone está mudo.',
  'switching.failedRoom': 'Não foi possível entrar em {room}',
  'switching.reload': 'Recarregar e entrar de novo',
};

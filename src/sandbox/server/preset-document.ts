import type { ConnectedMeetingsPermissions, Preset } from './presets';

/** The preset as the participant-details request delivers it (snake_case, as the SDK reads it). */
export function presetDocument(preset: Preset, permissions: ConnectedMeetingsPermissions) {
  const hasStage = preset.viewType !== 'GROUP_CALL';
  const canProduce = { can_produce: !preset.canProduce ? 'NOT_ALLOWED' : hasStage ? preset.stageAccess : 'ALLOWED' };
  return {
    id: preset.id,
    name: preset.name,
    version: '2.0.0',
    permissions: {
      connected_meetings: {
        can_alter_connected_meetings: permissions.canAlter,
        can_switch_connected_meetings: permissions.canSwitchRooms,
        can_switch_to_parent_meeting: permissions.canReturnToMain,
      },
      media: { video: canProduce, audio: canProduce, screenshare: canProduce },
      chat: {
        public: { can_send: true, text: true, files: false },
        private: { can_send: true, can_receive: true, text: true, files: false },
      },
      polls: { can_create: permissions.canAlter, can_vote: true, can_view: true },
      // The SDK reads `plugins.config` without asking whether it is there.
      plugins: { can_close: false, can_start: false, can_edit_config: false, config: {} },
      waiting_room_type: preset.waitingRoom ? 'ON_ACCEPT' : 'SKIP',
      accept_waiting_requests: preset.canAdmit,
      kick_participant: preset.canKick,
      can_accept_production_requests: hasStage && permissions.canAlter,
      can_change_participant_permissions: false,
      can_edit_display_name: true,
      can_livestream: false,
      can_record: preset.canRecord,
      can_spotlight: false,
      disable_participant_audio: preset.canMute,
      disable_participant_screensharing: false,
      disable_participant_video: preset.canMute,
      hidden_participant: preset.hidden,
      is_recorder: preset.recorder,
      pin_participant: false,
      recorder_type: preset.recorder ? 'RECORDER' : 'NONE',
      show_participant_list: true,
      stage_enabled: hasStage,
      ...(hasStage && { stage_access: preset.stageAccess }),
      transcription_enabled: false,
    },
    ui: { design_tokens: designTokens, config_diff: {} },
    config: {
      view_type: preset.viewType,
      media: {
        audio: { enable_stereo: false, enable_high_bitrate: false },
        video: { quality: 'vga', frame_rate: 30, simulcast: false },
        screenshare: { quality: 'hd', frame_rate: 5 },
      },
      max_video_streams: { mobile: 6, desktop: 9 },
      max_screenshare_count: 1,
    },
  };
}

/** The vendor's own default look. */
const designTokens = {
  border_radius: 'rounded',
  border_width: 'thin',
  spacing_base: 4,
  theme: 'dark',
  logo: '',
  colors: {
    brand: { 300: '#497CFD', 400: '#356EFD', 500: '#2160FD', 600: '#0D51FD', 700: '#0246FD' },
    background: { 600: '#222222', 700: '#1F1F1F', 800: '#1B1B1B', 900: '#181818', 1000: '#141414' },
    danger: '#FF2D2D',
    success: '#62A504',
    warning: '#FFCD07',
    text: '#EEEEEE',
    text_on_brand: '#EEEEEE',
    video_bg: '#191919',
  },
};

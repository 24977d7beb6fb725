/** The presets that the check makes: everything that the API asks for, as its reference has it. */

export interface PresetWish {
  /** Full access to rooms; else they may switch and return by themselves. */
  readonly isHost: boolean;
  readonly viewType: 'GROUP_CALL' | 'WEBINAR';
}

/** The body of "Create a preset". */
export function presetBody(name: string, { isHost, viewType }: PresetWish) {
  const produce = { can_produce: 'ALLOWED' };
  const hasStage = viewType === 'WEBINAR';
  return {
    name,
    config: {
      view_type: viewType,
      max_screenshare_count: 1,
      max_video_streams: { desktop: 6, mobile: 6 },
      media: {
        audio: { enable_high_bitrate: false, enable_stereo: false },
        video: { frame_rate: 15, quality: 'qvga' },
        screenshare: { frame_rate: 5, quality: 'hd' },
      },
    },
    permissions: {
      accept_waiting_requests: isHost,
      can_accept_production_requests: isHost && hasStage,
      can_change_participant_permissions: isHost,
      can_edit_display_name: true,
      can_livestream: false,
      can_record: false,
      can_spotlight: false,
      chat: {
        private: { can_receive: true, can_send: true, files: false, text: true },
        public: { can_send: true, files: false, text: true },
      },
      connected_meetings: {
        can_alter_connected_meetings: isHost,
        can_switch_connected_meetings: true,
        can_switch_to_parent_meeting: true,
      },
      disable_participant_audio: isHost,
      disable_participant_screensharing: isHost,
      disable_participant_video: isHost,
      hidden_participant: false,
      is_recorder: false,
      kick_participant: isHost,
      media: { audio: produce, screenshare: produce, video: produce },
      pin_participant: isHost,
      plugins: { can_close: false, can_edit_config: false, can_start: false, config: {} },
      polls: { can_create: false, can_view: true, can_vote: true },
      recorder_type: 'NONE',
      show_participant_list: true,
      stage_enabled: hasStage,
      ...(hasStage && { stage_access: 'ALLOWED' }),
      transcription_enabled: false,
      waiting_room_type: 'SKIP',
    },
    ui: { design_tokens: designTokens, config_diff: {} },
  };
}

const designTokens = {
  border_radius: 'rounded',
  border_width: 'thin',
  spacing_base: 4,
  theme: 'dark',
  logo: '',
  colors: {
    brand: { 300: '#8ab4ff', 400: '#6b9fff', 500: '#4c8aff', 600: '#2d75ff', 700: '#0e60ff' },
    background: { 600: '#333333', 700: '#2a2a2a', 800: '#222222', 900: '#191919', 1000: '#111111' },
    danger: '#e5484d',
    success: '#30a46c',
    warning: '#f5d90a',
    text: '#ffffff',
    text_on_brand: '#ffffff',
    video_bg: '#191919',
  },
};

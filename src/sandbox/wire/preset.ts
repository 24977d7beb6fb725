import { field, message } from './message';

/** The push that changes a person's permissions while they are in the meeting. */
export const PermissionsChanged = message('socket.preset.UpdatePeersPresetResponse', {
  updatePeersPresets: field.list(
    1,
    message('socket.preset.UpdatePeerPreset', {
      /** One id, despite the name. */
      userIds: field.string(1),
      patch: field.nested(
        2,
        message('socket.preset.PresetUpdates', {
          connectedMeetings: field.nested(
            22,
            message('socket.preset.ConnectedMeetingPermissionUpdate', {
              canAlterConnectedMeetings: field.optionalBool(1),
              canSwitchToParentMeeting: field.optionalBool(2),
              canSwitchConnectedMeetings: field.optionalBool(3),
            }),
          ),
        }),
      ),
    }),
  ),
});

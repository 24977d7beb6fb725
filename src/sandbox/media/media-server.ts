/** A session description as it travels in the signalling. */
export interface SessionDescription {
  /** Whether it offers or answers. */
  readonly type: 'offer' | 'answer';
  /** The description, in SDP. */
  readonly sdp: string;
}

/** A track that a client sends. */
export interface ProducedTrack {
  /** Id of the producer. */
  readonly producerId: string;
  /** What it carries. */
  readonly kind: 'audio' | 'video';
  /** The transceiver that carries it. The SDK reuses transceivers, so it need not be the latest of its kind. */
  readonly mid: string;
}

/** Where the consuming client finds a track: the SDK matches it by the `mid` of the transceiver. */
export interface ConsumedTrack {
  /** Id of the track in the session description. */
  readonly trackId: string;
  /** Media id in the session description. */
  readonly mid: string;
}

/**
 * What carries audio and video. The signalling is the sandbox's own; this is the part behind it: each client opens one
 * transport to send and one to receive, and the server forwards tracks from the former to the latter.
 */
export interface MediaServer {
  /** Opens a transport and answers its first offer. The answer must hold all candidates: the SDK does not trickle. */
  open(transportId: string, offer: SessionDescription): Promise<SessionDescription>;
  /** Answers a later offer of a client: a track was added (`produced`) or removed. */
  renegotiate(transportId: string, offer: SessionDescription, produced?: ProducedTrack): Promise<SessionDescription>;
  /** Offers tracks to a client. A track that is not there is missing from the result. */
  consume(
    transportId: string,
    producerIds: readonly string[],
  ): Promise<{ readonly offer: SessionDescription | null; readonly tracks: ReadonlyMap<string, ConsumedTrack> }>;
  /** The client's answer to an offer of `consume`. */
  accept(transportId: string, answer: SessionDescription): Promise<void>;
  /** Ends a transport, with all that it carried. */
  close(transportId: string): void;
}

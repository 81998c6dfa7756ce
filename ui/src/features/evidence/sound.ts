import { fromBase64 } from "../../editor/base64";
import { platform } from "../../platform";

/** Bytes of one piece. */
const PIECE = 1024 * 1024;
/** A recording that takes more memory than this while it plays is not played here. */
const LARGEST = 96 * PIECE;
/** Enough for voices, and a third of the memory that music takes. */
const SAMPLE_RATE = 16_000;

export class TooLong extends Error {}

/** A recording, decoded in this window's memory. No media element has it: one may keep what it plays in a file. */
export async function fetchSound(id: string, progress: (part: number) => void): Promise<AudioBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let [start, total] = [0, 1];
  while (start < total) {
    const piece = await platform().call("evidence_sound", { id, start, count: PIECE });
    total = piece.total;
    if (total > LARGEST) throw new TooLong();
    const bytes = Uint8Array.from(fromBase64(piece.bytes));
    if (bytes.length === 0) break;
    pieces.push(bytes);
    start += bytes.length;
    progress(start / total);
  }
  const whole = await new Blob(pieces).arrayBuffer();
  return new OfflineAudioContext({ length: 1, sampleRate: SAMPLE_RATE }).decodeAudioData(whole);
}

/** Plays a recording from any place; says where it is. */
export class Player {
  private readonly context: AudioContext;
  private source: AudioBufferSourceNode | null = null;
  /** Where it would be at the context's time zero, in seconds. */
  private begun = 0;
  private at = 0;

  constructor(
    readonly sound: AudioBuffer,
    private readonly ended: () => void,
  ) {
    this.context = new AudioContext({ sampleRate: sound.sampleRate });
  }

  get playing(): boolean {
    return this.source !== null;
  }

  position(): number {
    return this.source ? Math.min(this.sound.duration, this.context.currentTime - this.begun) : this.at;
  }

  play(): void {
    if (this.source) return;
    if (this.at >= this.sound.duration) this.at = 0;
    const source = this.context.createBufferSource();
    source.buffer = this.sound;
    source.connect(this.context.destination);
    source.onended = () => {
      if (this.source !== source) return;
      this.source = null;
      this.at = this.sound.duration;
      this.ended();
    };
    void this.context.resume();
    source.start(0, this.at);
    this.begun = this.context.currentTime - this.at;
    this.source = source;
  }

  pause(): void {
    this.at = this.position();
    const source = this.source;
    this.source = null;
    source?.stop();
  }

  seek(to: number): void {
    const playing = this.playing;
    this.pause();
    this.at = Math.min(this.sound.duration, Math.max(0, to));
    if (playing) this.play();
  }

  close(): void {
    this.pause();
    void this.context.close();
  }
}

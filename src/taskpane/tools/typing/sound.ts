/** A short tone; silence where the page has no sound. */
export function beep(frequency: number): void {
  if (!("AudioContext" in window)) return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  volume.gain.value = 0.1;
  tone.frequency.value = frequency;
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.08);
  tone.onended = () => {
    // A tone that is over is missed by nobody.
    context.close().catch(() => undefined);
  };
}

/** A ballot is complete; a key means nothing here. */
export const TONES = { complete: 880, unused: 220 } as const;

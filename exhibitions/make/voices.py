"""The guide's words spoken by espeak-ng, sentence by sentence, so that the captions keep true time.

The words are the sections of tours/highlights.md; beside each recording go its captions (.vtt) and its transcript (.md)."""
import os
import re
import subprocess
import tempfile
import wave

SPEECH = {'en': ['-v', 'en-gb-x-rp', '-s', '145', '-p', '42'], 'zh-Hans': ['-v', 'cmn', '-s', '200', '-p', '45']}
ENDS = {'en': r'(?<=[.!?])\s+', 'zh-Hans': r'(?<=[。！？])'}
GAP, LEAD, TAIL = .45, .25, .6       # seconds between sentences, before the first, after the last
RATE = 44100


def sections(path):
    text = open(path, encoding='utf-8').read().split('---', 2)[2]
    return {m[1]: m[2].strip() for m in re.finditer(r'^## .*?\{#([a-z0-9-]+)\}\n(.*?)(?=^## |\Z)', text, re.M | re.S)}


def say(sentence, lang, folder):
    """One sentence as 44.1 kHz mono samples, the silence espeak leaves at both ends cut off."""
    raw, out = os.path.join(folder, 'raw.wav'), os.path.join(folder, 'cut.wav')
    subprocess.run(['espeak-ng', *SPEECH[lang], '-w', raw, sentence], check=True)
    trim = 'silenceremove=start_periods=1:start_threshold=-55dB'
    subprocess.run(['ffmpeg', '-loglevel', 'error', '-y', '-i', raw, '-ar', str(RATE), '-ac', '1',
                    '-af', f'{trim},areverse,{trim},areverse,afade=d=0.01', out], check=True)
    with wave.open(out) as w:
        return w.readframes(w.getnframes())


def stamp(t):
    return f'{int(t // 3600):02}:{int(t // 60) % 60:02}:{t % 60:06.3f}'


def halves(sentence, lang):
    """A long sentence as two cues or more, parted at a comma."""
    most = 74 if lang == 'en' else 26
    out = ['']
    for part in re.split(r'(?<=,)\s+' if lang == 'en' else r'(?<=[，：；])', sentence):
        glue = ' ' if lang == 'en' and out[-1] else ''
        if out[-1] and len(out[-1]) + len(part) > most:
            out.append(part)
        else:
            out[-1] += glue + part
    return out


def record(words, lang, base):
    sentences = [s.strip() for s in re.split(ENDS[lang], words) if s.strip()]
    with tempfile.TemporaryDirectory() as tmp:
        pcm, cues, t = b'\0\0' * round(LEAD * RATE), [], LEAD
        for s in sentences:
            sound = say(s, lang, tmp)
            d = len(sound) / 2 / RATE
            parts = halves(s, lang)
            a, whole = t, sum(map(len, parts))
            for p in parts:                       # within a sentence, by its letters
                b = a + d * len(p) / whole
                cues.append((a, b + (.25 if p is parts[-1] else 0), p))
                a = b
            pcm += sound + b'\0\0' * round(GAP * RATE)
            t += d + round(GAP * RATE) / RATE
        pcm += b'\0\0' * round((TAIL - GAP) * RATE)
        wav = os.path.join(tmp, 'all.wav')
        with wave.open(wav, 'wb') as w:
            w.setnchannels(1), w.setsampwidth(2), w.setframerate(RATE)
            w.writeframes(pcm)
        warm = 'highpass=f=70,equalizer=f=180:t=q:w=1:g=2,lowpass=f=9500,loudnorm=I=-18:TP=-2:LRA=9'
        subprocess.run(['ffmpeg', '-loglevel', 'error', '-y', '-i', wav, '-af', warm, '-ar', '24000', '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k',
                        '-map_metadata', '-1', '-fflags', '+bitexact', base + '.mp3'], check=True)
    with open(base + '.vtt', 'w', encoding='utf-8') as f:
        f.write('WEBVTT\n' + ''.join(f'\n{stamp(a)} --> {stamp(b)}\n{s}\n' for a, b, s in cues))
    with open(base + '.md', 'w', encoding='utf-8') as f:
        f.write(words + '\n')
    return t


def main(media):
    tours = os.path.join(os.path.dirname(media), 'tours')
    for lang, name in (('en', 'highlights.md'), ('zh-Hans', 'highlights.zh-Hans.md')):
        for stop, words in sections(os.path.join(tours, name)).items():
            print(f'{stop}.{lang}  {record(words, lang, os.path.join(media, f"{stop}.{lang}")):.1f} s')

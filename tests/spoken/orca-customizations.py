"""Orca loads this file at its start: what it would speak is written to the file that SPOKEN_LOG names, a line an utterance.

A line is its kind, a tab and the words: "say" for words, "stop" where Orca cuts off what it was saying. No speech server is needed.
"""

import os

from orca import settings, speech

log = open(os.environ["SPOKEN_LOG"], "a", buffering=1, encoding="utf-8")


def write(kind, text=""):
    log.write("%s\t%s\n" % (kind, str(text).replace("\n", " ")))


def speak(text, acss, interrupt):
    if text.strip():
        write("say", text)


def say_all(iterator, callback):
    for context, acss in iterator:
        write("say", context.utterance)


settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.enableEchoByWord = False
settings.sayAllOnLoad = False
# What a page has is counted while it is still coming to life.
settings.pageSummaryOnLoad = False
# "2 of 20" for options, as a reader of lists would switch on.
settings.enablePositionSpeaking = True

speech._speak = speak
speech.speakCharacter = lambda character, acss=None: write("say", character)
speech.speakKeyEvent = lambda event, acss=None: None
speech.stop = lambda: write("stop")
speech.sayAll = say_all
speech.init = lambda: write("ready")

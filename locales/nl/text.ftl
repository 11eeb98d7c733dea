### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } van { $all } berichten
text-pack = van het pakket: { $said } van { $all }
text-template = de bron van de vertalingen
text-draft = ontwerp: nog door geen moedertaalspreker gelezen
text-read = { $read } van { $files } bestanden gelezen door { $names }
text-column-language = Taal
text-column-messages = Berichten
text-column-pack = Teksten van het pakket
text-column-checked = Gelezen

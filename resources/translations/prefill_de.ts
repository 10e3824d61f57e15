<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Prefill</source>
        <translation>Über Prefill</translation>
    </message>
    <message>
        <source>Fills in the questionnaires that customers send, from an answer bank on this computer. Nothing leaves it.</source>
        <translation>Füllt die Fragebögen aus, die Kunden schicken, aus einer Antwortbank auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Its licence comes with its source.</source>
        <translation>Die Lizenz liegt dem Quelltext bei.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made with these works of others:</source>
        <translation>Entstanden mit diesen Werken anderer:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prefill {version}</source>
        <translation>Prefill {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Werke anderer</translation>
    </message>
</context>
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source>Accept what was prefilled with a confidence of at least</source>
        <translation>Vorausgefülltes bestätigen ab einer Sicherheit von</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Mindestsicherheit</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Answer bank</source>
        <translation>Antwortbank</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>Leave this sheet alone</source>
        <translation>Dieses Blatt auslassen</translation>
    </message>
</context>
<context>
    <name>AskedDialog</name>
    <message>
        <source>Looking at what is asked …</source>
        <translation>Sieht nach, wonach gefragt wird …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Solid: the bank has a likely answer. Outlined: it has none.</source>
        <translation>Gefüllt: Die Antwortbank hat eine wahrscheinliche Antwort. Umrandet: Sie hat keine.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>{total} questions: {parts}.</source>
        <translation>{total} Fragen: {parts}.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The answer bank is put back as it was then. What it holds now becomes a backup.</source>
        <translation>Die Antwortbank wird auf den damaligen Stand gebracht. Was sie jetzt enthält, wird zur Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is kept each day, and before every import.</source>
        <translation>Es gibt noch keine Sicherung. Täglich und vor jedem Import wird eine angelegt.</translation>
    </message>
</context>
<context>
    <name>BankEdits</name>
    <message>
        <source>adding “{question}”</source>
        <translation>„{question}“ anlegen</translation>
    </message>
    <message>
        <source>deleting “{question}”</source>
        <translation>„{question}“ löschen</translation>
    </message>
    <message>
        <source>editing “{question}”</source>
        <translation>„{question}“ bearbeiten</translation>
    </message>
    <message>
        <source>merging “{question}”</source>
        <translation>„{question}“ zusammenführen</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Each change of the answer bank is kept with this name:</source>
        <translation>Jede Änderung der Antwortbank wird mit diesem Namen festgehalten:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ihr Name im Verlauf</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es gekommen ist</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Answers that will change: {count}</source>
        <translation>Antworten, die sich ändern: {count}</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>Add criteria</source>
        <translation>Kriterien hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Merge into one …</source>
        <translation>Zu einem zusammenführen …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Only what is ticked is changed.</source>
        <translation>Nur was angehakt ist, wird geändert.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Remove criteria</source>
        <translation>Kriterien entfernen</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Suggest criteria …</source>
        <translation>Kriterien vorschlagen …</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Only one column can become “{field}”.</source>
        <translation>Nur eine Spalte kann zu „{field}“ werden.</translation>
    </message>
    <message>
        <source>Say which column holds the answer, or the choice.</source>
        <translation>Geben Sie an, welche Spalte die Antwort oder die Auswahl enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the question.</source>
        <translation>Geben Sie an, welche Spalte die Frage enthält.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The first entries would be:</source>
        <translation>Die ersten Einträge wären:</translation>
    </message>
    <message>
        <source>What do the columns of {file} hold?</source>
        <translation>Was enthalten die Spalten von {file}?</translation>
    </message>
    <message>
        <source>What {column} becomes</source>
        <translation>Wozu {column} wird</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command or words to find</source>
        <translation>Befehl oder gesuchte Wörter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find “{words}” in the questions</source>
        <translation>„{words}“ in den Fragen suchen</translation>
    </message>
    <message>
        <source>Type a command, or words to find in the questions</source>
        <translation>Befehl oder in den Fragen zu suchende Wörter eingeben</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Prefill</source>
        <translation>Ü&amp;ber Prefill</translation>
    </message>
    <message>
        <source>&amp;Accept and go to the next</source>
        <translation>&amp;Bestätigen und weiter</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation>Antwort &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Close the questionnaire</source>
        <translation>Fragebogen s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Edit the answer</source>
        <translation>Antwort b&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Flag and go to the next</source>
        <translation>&amp;Vormerken und weiter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Look up words…</source>
        <translation>Wörter &amp;nachschlagen …</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Not applicable, with one reason…</source>
        <translation>Nicht &amp;zutreffend, mit einer Begründung …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Portal mode</source>
        <translation>&amp;Portalmodus</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Repeat the previous answer</source>
        <translation>Vorige Antwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save a filled copy…</source>
        <translation>Ausgefüllte Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Save a report…</source>
        <translation>B&amp;ericht speichern …</translation>
    </message>
    <message>
        <source>&amp;Skip and go to the next</source>
        <translation>&amp;Überspringen und weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;What it asks…</source>
        <translation>&amp;Wonach gefragt wird …</translation>
    </message>
    <message>
        <source>A&amp;bout this questionnaire…</source>
        <translation>Z&amp;u diesem Fragebogen …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Accept all a&amp;bove a confidence…</source>
        <translation>&amp;Alle ab einer Sicherheit bestätigen …</translation>
    </message>
    <message>
        <source>Accept and s&amp;tay</source>
        <translation>Bestätigen und ble&amp;iben</translation>
    </message>
    <message>
        <source>Accept the se&amp;lected…</source>
        <translation>Ausgewählte bestäti&amp;gen …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer &amp;bank</source>
        <translation>Antwort&amp;bank</translation>
    </message>
    <message>
        <source>Append match &amp;{number}</source>
        <translation>Treffer &amp;{number} anhängen</translation>
    </message>
    <message>
        <source>Append match 1 to {last}</source>
        <translation>Treffer 1 bis {last} anhängen</translation>
    </message>
    <message>
        <source>As&amp;k for a sign-off before delivery</source>
        <translation>Vor der Abgabe eine Gegen&amp;zeichnung verlangen</translation>
    </message>
    <message>
        <source>Clear all &amp;prefilled…</source>
        <translation>Alles Vorausgefüllte lee&amp;ren …</translation>
    </message>
    <message>
        <source>E&amp;mpty the file&apos;s answer</source>
        <translation>Antwort der &amp;Datei leeren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>From the answer back to the list</source>
        <translation>Von der Antwort zurück zur Liste</translation>
    </message>
    <message>
        <source>From the list to the next question</source>
        <translation>Von der Liste zur nächsten Frage</translation>
    </message>
    <message>
        <source>Go through the questions</source>
        <translation>Durch die Fragen gehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next &amp;open point</source>
        <translation>Nächster &amp;offener Punkt</translation>
    </message>
    <message>
        <source>Next &amp;to do</source>
        <translation>Nächste &amp;unerledigte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Prefill se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen zum Vorausfüllen …</translation>
    </message>
    <message>
        <source>Re&amp;place in all answers…</source>
        <translation>In allen Antworten &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refer to anot&amp;her answer…</source>
        <translation>Au&amp;f eine andere Antwort verweisen …</translation>
    </message>
    <message>
        <source>S&amp;heets and layout</source>
        <translation>B&amp;lätter und Aufbau</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved copies and &amp;deliveries…</source>
        <translation>Gespeicherte Kopien und &amp;Abgaben …</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Si&amp;gn off the answers…</source>
        <translation>Antworten &amp;gegenzeichnen …</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take back and keep</source>
        <translation>Rückgängig und behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use match &amp;{number}</source>
        <translation>Treffer &amp;{number} einfügen</translation>
    </message>
    <message>
        <source>Use match 1 to {last}</source>
        <translation>Treffer 1 bis {last} einfügen</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>A bank that your company keeps can be read beside your own, from a shared folder too. Its answers are proposed with its name; nothing is ever written to it.</source>
        <translation>Eine Bank Ihres Unternehmens kann neben Ihrer eigenen gelesen werden, auch aus einem gemeinsamen Ordner. Ihre Antworten werden mit ihrem Namen vorgeschlagen; geschrieben wird nie in sie.</translation>
    </message>
    <message>
        <source>Answer banks (*.db *.sqlite);;All files (*)</source>
        <translation>Antwortbanken (*.db *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>Choose the company’s bank …</source>
        <translation>Bank des Unternehmens wählen …</translation>
    </message>
    <message>
        <source>Entries of the company’s bank</source>
        <translation>Einträge der Bank des Unternehmens</translation>
    </message>
    <message>
        <source>No company bank is open</source>
        <translation>Keine Bank des Unternehmens ist geöffnet</translation>
    </message>
    <message>
        <source>Questionnaires are matched against these answers too. Nothing is ever written to this bank. Your own answer counts where both have the entry.</source>
        <translation>Treffer für Fragebögen werden auch in diesen Antworten gesucht. Geschrieben wird nie in diese Bank. Haben beide den Eintrag, gilt Ihre eigene Antwort.</translation>
    </message>
    <message>
        <source>Search the company’s bank</source>
        <translation>In der Bank des Unternehmens suchen</translation>
    </message>
    <message>
        <source>Search the company’s bank …</source>
        <translation>In der Bank des Unternehmens suchen …</translation>
    </message>
    <message>
        <source>The company’s answer bank</source>
        <translation>Die Antwortbank des Unternehmens</translation>
    </message>
    <message>
        <source>The company’s bank can’t be read</source>
        <translation>Die Bank des Unternehmens ist nicht lesbar</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der ausgewählte Eintrag</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>{name}: read only</source>
        <translation>{name}: nur lesbar</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>As one</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>The entries side by side</source>
        <translation>Die Einträge nebeneinander</translation>
    </message>
</context>
<context>
    <name>ConcordanceWindow</name>
    <message>
        <source>Answer bank, {level}</source>
        <translation>Antwortbank, {level}</translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation>Wörter nachschlagen</translation>
    </message>
    <message>
        <source>Places found: {count}</source>
        <translation>Fundstellen: {count}</translation>
    </message>
    <message>
        <source>Places found: {count} and more</source>
        <translation>Fundstellen: {count} und mehr</translation>
    </message>
    <message>
        <source>Select words in a question or an answer and press Ctrl+L.</source>
        <translation>Wählen Sie Wörter in einer Frage oder Antwort aus und drücken Sie Strg+L.</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Wo die Wörter stehen</translation>
    </message>
    <message>
        <source>Words in any form, or a “phrase” in quotes</source>
        <translation>Wörter in jeder Form oder „feste Wendung“ in Anführungszeichen</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>Nachzuschlagende Wörter</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Before the copies parted</source>
        <translation>Vor der Trennung</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Fields to decide</source>
        <translation>Zu entscheidende Felder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The entry itself</source>
        <translation>Der Eintrag selbst</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
    <message>
        <source>Your bank</source>
        <translation>Ihre Bank</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Click a field to take it into “As one”. Words in bold are those that are taken.</source>
        <translation>Klicken Sie auf ein Feld, um es in „Zusammengeführt“ zu übernehmen. Fett gesetzte Wörter sind übernommen.</translation>
    </message>
    <message>
        <source>Decide all by file …</source>
        <translation>Alle nach Datei entscheiden …</translation>
    </message>
    <message>
        <source>It is kept for the record and never suggested</source>
        <translation>Er bleibt erhalten und wird nie mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>Keep both, by product …</source>
        <translation>Beide behalten, nach Produkt …</translation>
    </message>
    <message>
        <source>Keep only entry {number}</source>
        <translation>Nur Eintrag {number} behalten</translation>
    </message>
    <message>
        <source>Look for duplicates by meaning</source>
        <translation>Sinngleiche Einträge suchen</translation>
    </message>
    <message>
        <source>Matters to decide</source>
        <translation>Offene Entscheidungen</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem zusammenführen</translation>
    </message>
    <message>
        <source>No two entries contradict one another, and none says the same as another.</source>
        <translation>Keine zwei Einträge widersprechen sich, und keiner sagt dasselbe wie ein anderer.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Retire entry {number}</source>
        <translation>Eintrag {number} stilllegen</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>The first entry becomes what stands under “As one”</source>
        <translation>Der erste Eintrag wird zu dem, was unter „Zusammengeführt“ steht</translation>
    </message>
    <message>
        <source>The others go to the trash</source>
        <translation>Die anderen kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Abgegeben an</translation>
    </message>
    <message>
        <source>No copy of this questionnaire was saved yet.</source>
        <translation>Von diesem Fragebogen wurde noch keine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved copies</source>
        <translation>Gespeicherte Kopien</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Gegengezeichnet von</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Delivered on</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Abgegeben an</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Als abgegeben kennzeichnen</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry or history</source>
        <translation>Eintrag oder Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Select one to read and edit it here.</source>
        <translation>Wählen Sie einen aus, um ihn hier zu lesen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>The new entry was not kept. {reasons}</source>
        <translation>Der neue Eintrag wurde nicht behalten. {reasons}</translation>
    </message>
    <message>
        <source>“{question}” was left as it was. {reasons}</source>
        <translation>„{question}“ blieb, wie es war. {reasons}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>An Excel workbook, .xlsx or .xlsm</source>
        <translation>Eine Excel-Arbeitsmappe, .xlsx oder .xlsm</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Drop a questionnaire here</source>
        <translation>Fragebogen hier ablegen</translation>
    </message>
    <message>
        <source>Let go to open it</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>Opens a questionnaire of an invented customer</source>
        <translation>Öffnet den Fragebogen eines erfundenen Kunden</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A note to yourself; it is never written to the file</source>
        <translation>Notiz für Sie selbst; kommt nie in die Datei</translation>
    </message>
    <message>
        <source>Cell {cell}</source>
        <translation>Zelle {cell}</translation>
    </message>
    <message>
        <source>Cells {cell}</source>
        <translation>Zellen {cell}</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Notiz für Sie selbst</translation>
    </message>
    <message>
        <source>asks {count} questions</source>
        <translation>stellt {count} Fragen</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Every question here has at least one match.</source>
        <translation>Jede Frage hier hat mindestens einen Treffer.</translation>
    </message>
    <message>
        <source>No match here differs in a number, a time span or a negation.</source>
        <translation>Kein Treffer hier weicht in einer Zahl, einer Zeitspanne oder einer Verneinung ab.</translation>
    </message>
    <message>
        <source>No prefilled answer waits to be checked here.</source>
        <translation>Hier wartet keine vorausgefüllte Antwort auf Ihre Durchsicht.</translation>
    </message>
    <message>
        <source>No question here holds these words. Clear the box above, or choose all sheets.</source>
        <translation>Keine Frage hier enthält diese Wörter. Leeren Sie das Feld oben, oder wählen Sie alle Blätter.</translation>
    </message>
    <message>
        <source>No two rows here that ask the same are answered differently.</source>
        <translation>Keine zwei Zeilen, die dasselbe fragen, sind hier verschieden beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is done here yet. Ctrl+Enter accepts an answer.</source>
        <translation>Hier ist noch nichts erledigt. Strg+Eingabe bestätigt eine Antwort.</translation>
    </message>
    <message>
        <source>Nothing is flagged here. Ctrl+Shift+Enter flags a question.</source>
        <translation>Hier ist nichts vorgemerkt. Strg+Umschalt+Eingabe merkt eine Frage vor.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. Save a filled copy with Ctrl+S.</source>
        <translation>Hier ist alles erledigt. Speichern Sie mit Strg+S eine ausgefüllte Kopie.</translation>
    </message>
    <message>
        <source>There are no questions here.</source>
        <translation>Hier gibt es keine Fragen.</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Import a questionnaire that you have completed before, or a table of questions and answers. You can also drop the files here, or write the first entry yourself.</source>
        <translation>Importieren Sie einen Fragebogen, den Sie schon ausgefüllt haben, oder eine Tabelle mit Fragen und Antworten. Sie können die Dateien auch hier ablegen oder den ersten Eintrag selbst schreiben.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation>Reparieren …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No entry passes these filters</source>
        <translation>Kein Eintrag passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Zu „{text}“ wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Reading the answer bank …</source>
        <translation>Liest die Antwortbank …</translation>
    </message>
    <message>
        <source>The answer bank can’t be opened</source>
        <translation>Die Antwortbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The answer bank is empty</source>
        <translation>Die Antwortbank ist leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try fewer words or the beginnings of words, or clear the search and the filters.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder mit Wortanfängen, oder leeren Sie Suche und Filter.</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>From {source}</source>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <source>Last used on {day}. Times used: {count}.</source>
        <translation>Zuletzt verwendet am {day}. Verwendungen: {count}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl+S, or leave the field</source>
        <translation>Noch nicht gespeichert: Strg+S, oder verlassen Sie das Feld</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryTableModel</name>
    <message>
        <source>{day}: the review is overdue</source>
        <translation>{day}: Die Prüfung ist überfällig</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The file holds “{answer}”, and the copy will hold it too.</source>
        <translation>In der Datei steht „{answer}“, und in der Kopie bleibt es so.</translation>
    </message>
    <message>
        <source>The file holds “{answer}”. It will be emptied in the copy.</source>
        <translation>In der Datei steht „{answer}“. In der Kopie wird es geleert.</translation>
    </message>
    <message>
        <source>The file holds “{answer}”. Your answer will replace it.</source>
        <translation>In der Datei steht „{answer}“. Ihre Antwort ersetzt es.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Decide all by file</source>
        <translation>Alle nach Datei entscheiden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>None of the contradicting answers is known to come from a file.</source>
        <translation>Von keiner der widersprüchlichen Antworten ist bekannt, dass sie aus einer Datei stammt.</translation>
    </message>
    <message>
        <source>The answer from this file stands, with what only the others have: their wordings and criteria. The others go to the trash. One undo takes all of it back.</source>
        <translation>Die Antwort aus dieser Datei gilt, ergänzt um das, was nur die anderen haben: ihre Formulierungen und Kriterien. Die anderen kommen in den Papierkorb. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Whose answers are to stand?</source>
        <translation>Wessen Antworten sollen gelten?</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Answers are read from these files</source>
        <translation>Aus diesen Dateien werden Antworten gelesen</translation>
    </message>
    <message>
        <source>Answers from completed questionnaires come in as drafts: suggested, never filled in.</source>
        <translation>Antworten aus ausgefüllten Fragebögen werden Entwürfe: Sie werden vorgeschlagen, nie von selbst eingetragen.</translation>
    </message>
    <message>
        <source>As the file says, otherwise draft</source>
        <translation>Wie die Datei sagt, sonst Entwurf</translation>
    </message>
    <message>
        <source>Completed questionnaire</source>
        <translation>Ausgefüllter Fragebogen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Protected by a password, which is asked for next</source>
        <translation>Durch ein Passwort geschützt, nach dem gleich gefragt wird</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Say what the columns hold …</source>
        <translation>Inhalt der Spalten angeben …</translation>
    </message>
    <message>
        <source>Table of questions and answers</source>
        <translation>Tabelle mit Fragen und Antworten</translation>
    </message>
    <message>
        <source>Table, by the columns as you said</source>
        <translation>Tabelle, mit Spalten nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>Table; its columns are asked for next</source>
        <translation>Tabelle; nach ihren Spalten wird gleich gefragt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any criterion</source>
        <translation>Jedes Kriterium</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search and the filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Keep filter …</source>
        <translation>Filter merken …</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>No longer narrow to this</source>
        <translation>Nicht länger darauf einschränken</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Put this filter into the list at the left</source>
        <translation>Diesen Filter in die Liste links aufnehmen</translation>
    </message>
    <message>
        <source>The best {shown}; add a word to narrow them</source>
        <translation>Die besten {shown}; grenzen Sie mit einem weiteren Wort ein</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Alle Blätter</translation>
    </message>
    <message>
        <source>Disagreeing rows</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Prefilled</source>
        <translation>Vorausgefüllt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>With a caution</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} zu erledigen</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Coverage of the criteria</source>
        <translation>Abdeckung der Kriterien</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Prefill report {day}.zip</source>
        <translation>Prefill-Bericht {day}.zip</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>{name} is saved. It holds versions and the program&apos;s faults, and no answers, customers or file names.</source>
        <translation>{name} ist gespeichert. Der Bericht enthält Versionen und Fehler des Programms, aber keine Antworten, Kunden oder Dateinamen.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Brought back from the trash</source>
        <translation>Aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Differences to the version before</source>
        <translation>Unterschiede zur vorigen Fassung</translation>
    </message>
    <message>
        <source>This entry has not been changed since it was added.</source>
        <translation>Dieser Eintrag wurde nicht geändert, seit es ihn gibt.</translation>
    </message>
    <message>
        <source>Underlined words are new, words struck out are gone.</source>
        <translation>Unterstrichene Wörter sind neu, durchgestrichene sind entfallen.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import into the answer bank</source>
        <translation>In die Antwortbank importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation>Vorschau des Imports</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Give the password to read it.</source>
        <translation>{file} ist durch ein Passwort geschützt. Geben Sie das Passwort ein, um die Datei zu lesen.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Remove from this list, with its answers</source>
        <translation>Samt Antworten aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>The file is no longer in its folder</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner</translation>
    </message>
    <message>
        <source>delivered on {day}</source>
        <translation>abgegeben am {day}</translation>
    </message>
    <message>
        <source>delivered to {name} on {day}</source>
        <translation>an {name} abgegeben am {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>geöffnet am {day}</translation>
    </message>
    <message>
        <source>saved on {day}</source>
        <translation>gespeichert am {day}</translation>
    </message>
    <message>
        <source>{count} flagged</source>
        <translation>{count} vorgemerkt</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>⚠ was due {day}</source>
        <translation>⚠ war fällig am {day}</translation>
    </message>
</context>
<context>
    <name>JobDialogs</name>
    <message>
        <source>Accept the selected</source>
        <translation>Ausgewählte bestätigen</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Clear all prefilled</source>
        <translation>Alles Vorausgefüllte leeren</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The answers of the selected questions are accepted as they are.</source>
        <translation>Die Antworten der ausgewählten Fragen werden bestätigt, wie sie sind.</translation>
    </message>
    <message>
        <source>What nobody has decided is prefilled by these details now.</source>
        <translation>Was noch niemand entschieden hat, ist jetzt nach diesen Angaben vorausgefüllt.</translation>
    </message>
    <message>
        <source>What was prefilled and nobody has decided becomes empty again.</source>
        <translation>Was vorausgefüllt ist und niemand entschieden hat, wird wieder leer.</translation>
    </message>
</context>
<context>
    <name>JobFrameDialog</name>
    <message>
        <source>About this questionnaire</source>
        <translation>Zu diesem Fragebogen</translation>
    </message>
    <message>
        <source>Answers for another product, or not meant for these readers, are not prefilled. What you have decided stays as it is.</source>
        <translation>Antworten zu einem anderen Produkt oder für andere Leser werden nicht vorausgefüllt. Was Sie entschieden haben, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>JobFrameForm</name>
    <message>
        <source>A customer under NDA</source>
        <translation>Ein Kunde unter NDA</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Only answers that are marked as public are prefilled</source>
        <translation>Nur als öffentlich gekennzeichnete Antworten werden vorausgefüllt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>A backup is made first, and one undo takes all of it back. The other copy stays as it is.</source>
        <translation>Zuerst wird eine Sicherung angelegt, und einmal Rückgängig nimmt alles zurück. Die andere Kopie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Comparing with {file} …</source>
        <translation>Vergleicht mit {file} …</translation>
    </message>
    <message>
        <source>Deleted there, goes to the trash</source>
        <translation>Dort gelöscht, kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Abweichende Einträge</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Join with another copy</source>
        <translation>Mit einer anderen Kopie vereinen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Joins by itself</source>
        <translation>Fügt sich von selbst ein</translation>
    </message>
    <message>
        <source>Keep mine in the rest</source>
        <translation>Im Übrigen meine behalten</translation>
    </message>
    <message>
        <source>Take theirs in the rest</source>
        <translation>Im Übrigen die anderen übernehmen</translation>
    </message>
    <message>
        <source>The entry before and after</source>
        <translation>Der Eintrag vorher und nachher</translation>
    </message>
    <message>
        <source>Your bank</source>
        <translation>Ihre Bank</translation>
    </message>
    <message>
        <source>Your bank stays as it is: you kept your own words.</source>
        <translation>Ihre Bank bleibt, wie sie ist: Sie haben Ihre eigenen Fassungen behalten.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{file} has nothing that your bank lacks</source>
        <translation>{file} enthält nichts, was Ihrer Bank fehlt</translation>
    </message>
    <message>
        <source>{file} was joined into your bank.</source>
        <translation>{file} wurde mit Ihrer Bank vereint.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>⚠ To decide</source>
        <translation>⚠ Zu entscheiden</translation>
    </message>
    <message>
        <source>✓ Decided</source>
        <translation>✓ Entschieden</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter merken</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Wie soll er heißen?</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>While you write an answer in words, Enter starts a new line.</source>
        <translation>Während Sie eine Antwort schreiben, beginnt die Eingabetaste eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde, und warum</translation>
    </message>
</context>
<context>
    <name>ListWordsBox</name>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>The words of a list mean</source>
        <translation>Die Wörter einer Liste bedeuten</translation>
    </message>
    <message>
        <source>What {word} means</source>
        <translation>Was {word} bedeutet</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>I have kept the password in a safe place</source>
        <translation>Ich habe das Passwort sicher verwahrt</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Password of the answer bank</source>
        <translation>Passwort der Antwortbank</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The answer bank and its backups are encrypted.</source>
        <translation>Die Antwortbank und ihre Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The answer bank and its backups have no password any more.</source>
        <translation>Die Antwortbank und ihre Sicherungen haben kein Passwort mehr.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>With a password the answer bank and its backups are encrypted, and it is asked for whenever Prefill opens the bank. Questionnaires at hand are kept in a file of their own, which is not.</source>
        <translation>Mit einem Passwort sind die Antwortbank und ihre Sicherungen verschlüsselt, und es wird bei jedem Öffnen der Bank verlangt. Fragebögen in Arbeit liegen in einer eigenen Datei, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>⚠ A forgotten password cannot be recovered or reset by anybody: every answer would be lost.</source>
        <translation>⚠ Ein vergessenes Passwort kann niemand wiederherstellen oder zurücksetzen: Alle Antworten wären verloren.</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers without a question</source>
        <translation>Antworten ohne Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The file no longer asks these questions, or asks them more than once. Their answers are kept with the job, and come back if the questions do.</source>
        <translation>Die Datei stellt diese Fragen nicht mehr oder mehr als einmal. Ihre Antworten bleiben erhalten und kehren mit den Fragen zurück.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening {name}</source>
        <translation>Öffnet {name}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Speichert {name}</translation>
    </message>
    <message>
        <source>This form is read as you corrected it. See Sheets and layout.</source>
        <translation>Dieses Formular wird so gelesen, wie Sie es korrigiert haben. Siehe Blätter und Aufbau.</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} ist geöffnet.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} – Prefill</source>
        <translation>{name} – Prefill</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>Confidence {percent}</source>
        <translation>Sicherheit {percent}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Put this answer in (Ctrl+{number})</source>
        <translation>Diese Antwort einfügen (Strg+{number})</translation>
    </message>
    <message>
        <source>Show what the confidence rests on, and how the entry was used</source>
        <translation>Zeigt, worauf die Sicherheit beruht und wie der Eintrag verwendet wurde</translation>
    </message>
    <message>
        <source>This answer comes from the bank “{name}”</source>
        <translation>Diese Antwort stammt aus der Bank „{name}“</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Use match {number}, confidence {percent}</source>
        <translation>Treffer {number} einfügen, Sicherheit {percent}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why match {number}</source>
        <translation>Warum Treffer {number}</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Asked here: {words}</source>
        <translation>Hier gefragt: {words}</translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Not prefilled: {reasons}</source>
        <translation>Nicht vorausgefüllt: {reasons}</translation>
    </message>
    <message>
        <source>Prefilled from the first match. Accept it with Ctrl+Enter, or choose another.</source>
        <translation>Aus dem ersten Treffer vorausgefüllt. Bestätigen Sie mit Strg+Eingabe, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The answer bank has nothing like this question. Type an answer below, flag it for a colleague, or skip it.</source>
        <translation>Die Antwortbank hat nichts zu dieser Frage. Schreiben Sie unten eine Antwort, merken Sie die Frage für jemanden vor, oder überspringen Sie sie.</translation>
    </message>
    <message>
        <source>The answer bank is empty, so there is nothing to match. Open the answer bank and import what you have answered before; then open this questionnaire again.</source>
        <translation>Die Antwortbank ist leer, deshalb gibt es keine Treffer. Öffnen Sie die Antwortbank und importieren Sie, was Sie schon beantwortet haben; öffnen Sie dann diesen Fragebogen erneut.</translation>
    </message>
    <message>
        <source>The first match is safe to use.</source>
        <translation>Der erste Treffer kann gefahrlos eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>MendingDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mend the answer bank</source>
        <translation>Antwortbank reparieren</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Saving keeps every entry that can still be read, without its history. A backup holds all that there was on its day. The damaged file is kept either way.</source>
        <translation>Das Retten behält jeden noch lesbaren Eintrag, ohne seinen Verlauf. Eine Sicherung enthält alles vom damaligen Tag. Die beschädigte Datei bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>The answer bank is as it was then. The damaged file is kept as {file}.</source>
        <translation>Die Antwortbank ist auf dem damaligen Stand. Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The answer bank is damaged</source>
        <translation>Die Antwortbank ist beschädigt</translation>
    </message>
</context>
<context>
    <name>NotApplicableDialog</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>The reason, for each of them</source>
        <translation>Die Begründung, für jede von ihnen</translation>
    </message>
    <message>
        <source>The section “{name}”</source>
        <translation>Der Abschnitt „{name}“</translation>
    </message>
    <message>
        <source>The selected questions</source>
        <translation>Die ausgewählten Fragen</translation>
    </message>
    <message>
        <source>What you have decided already stays as it is.</source>
        <translation>Was Sie schon entschieden haben, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Open a questionnaire</source>
        <translation>Fragebogen öffnen</translation>
    </message>
    <message>
        <source>The filled copy will have the same password.</source>
        <translation>Die ausgefüllte Kopie erhält dasselbe Passwort.</translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>{name}: set a day</source>
        <translation>{name}: Tag festlegen</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
    <message>
        <source>The list of the form lets other answers in too.</source>
        <translation>Die Liste der Vorlage lässt auch andere Antworten zu.</translation>
    </message>
    <message>
        <source>{name}: in other words</source>
        <translation>{name}: in anderen Worten</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>About this questionnaire</source>
        <translation>Zu diesem Fragebogen</translation>
    </message>
    <message>
        <source>Correct the layout</source>
        <translation>Aufbau korrigieren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>G golden, A approved, D draft, – no entry. The number is that of the entries.</source>
        <translation>V verbindlich, F freigegeben, E Entwurf, – kein Eintrag. Die Zahl ist die der Einträge.</translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation>Ausgelassen, und warum</translation>
    </message>
    <message>
        <source>Looking at the answer bank …</source>
        <translation>Sieht die Antwortbank durch …</translation>
    </message>
    <message>
        <source>No question was found. Correct the layout to say where they are.</source>
        <translation>Es wurde keine Frage gefunden. Korrigieren Sie den Aufbau, um zu zeigen, wo sie stehen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Review due: {month}</source>
        <translation>Prüfung fällig: {month}</translation>
    </message>
    <message>
        <source>Reviews due by month</source>
        <translation>Fällige Prüfungen nach Monat</translation>
    </message>
    <message>
        <source>Sheets that ask</source>
        <translation>Blätter mit Fragen</translation>
    </message>
    <message>
        <source>Show and correct the layout</source>
        <translation>Aufbau ansehen und korrigieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This workbook carries a digital signature. Answers written into a copy make the signature of the copy invalid; the original keeps its own.</source>
        <translation>Diese Arbeitsmappe ist digital signiert. Antworten in einer Kopie machen die Signatur der Kopie ungültig; das Original behält seine.</translation>
    </message>
    <message>
        <source>Time since the last review</source>
        <translation>Zeit seit der letzten Prüfung</translation>
    </message>
    <message>
        <source>Until the end of {month}</source>
        <translation>Bis Ende {month}</translation>
    </message>
    <message>
        <source>What needs care</source>
        <translation>Was zu pflegen ist</translation>
    </message>
    <message>
        <source>are answered already</source>
        <translation>sind schon beantwortet</translation>
    </message>
    <message>
        <source>are left to you</source>
        <translation>bleiben für Sie</translation>
    </message>
    <message>
        <source>have a likely answer</source>
        <translation>haben eine wahrscheinliche Antwort</translation>
    </message>
    <message>
        <source>will be prefilled</source>
        <translation>werden vorausgefüllt</translation>
    </message>
    <message>
        <source>{all} criteria: golden {golden}, approved {approved}, draft only {draft}, none {none}.</source>
        <translation>{all} Kriterien: verbindlich {golden}, freigegeben {approved}, nur Entwurf {draft}, keine {none}.</translation>
    </message>
    <message>
        <source>{questions} on {sheets}.</source>
        <translation>{questions} auf {sheets}.</translation>
    </message>
    <message>
        <source>“Prefilled” means sure to {percent} or more; you look at each before it is sent.</source>
        <translation>„Vorausgefüllt“ heißt: zu {percent} oder mehr sicher. Sie sehen jede Antwort durch, bevor sie hinausgeht.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort erforderlich</translation>
    </message>
</context>
<context>
    <name>PhrasingList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the question as another customer asks it</source>
        <translation>Die Frage hinzufügen, wie ein anderer Kunde sie stellt</translation>
    </message>
    <message>
        <source>Add this phrasing</source>
        <translation>Diese Formulierung hinzufügen</translation>
    </message>
    <message>
        <source>New phrasing</source>
        <translation>Neue Formulierung</translation>
    </message>
    <message>
        <source>Other phrasings</source>
        <translation>Andere Formulierungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected phrasing</source>
        <translation>Ausgewählte Formulierung entfernen</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Nothing new: the answer bank would stay as it is.</source>
        <translation>Nichts Neues: Die Antwortbank bliebe, wie sie ist.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen anzeigen</translation>
    </message>
    <message>
        <source>The entry before and after</source>
        <translation>Der Eintrag vorher und nachher</translation>
    </message>
    <message>
        <source>This would happen: {what}.</source>
        <translation>Das würde geschehen: {what}.</translation>
    </message>
    <message>
        <source>Untick what is not to come in.</source>
        <translation>Entfernen Sie den Haken bei allem, was nicht hinzukommen soll.</translation>
    </message>
    <message>
        <source>What would come in, row by row</source>
        <translation>Was hinzukäme, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>No open point is left.</source>
        <translation>Es gibt keinen offenen Punkt mehr.</translation>
    </message>
    <message>
        <source>Open point {at} of {total}: {sentence}</source>
        <translation>Offener Punkt {at} von {total}: {sentence}</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Open points: {count}. F8 goes to the next one.</source>
        <translation>Offene Punkte: {count}. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>PortalWindow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>{label} kopieren</translation>
    </message>
    <message>
        <source>Enter copies the first answer that was not copied yet. ↓ and ↑ go on and back.</source>
        <translation>Die Eingabetaste kopiert die erste noch nicht kopierte Antwort. ↓ und ↑ gehen vor und zurück.</translation>
    </message>
    <message>
        <source>Portal mode</source>
        <translation>Portalmodus</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>{at} of {total} · {state}</source>
        <translation>{at} von {total} · {state}</translation>
    </message>
    <message>
        <source>✓ Copied {number} of {total}</source>
        <translation>✓ {number} von {total} kopiert</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Left out, because they have no answer yet: {count}</source>
        <translation>Ausgelassen, weil sie noch keine Antwort haben: {count}</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>Each answer then holds for its own product only.</source>
        <translation>Jede Antwort gilt dann nur für ihr eigenes Produkt.</translation>
    </message>
    <message>
        <source>Entry {number}: {answer}</source>
        <translation>Eintrag {number}: {answer}</translation>
    </message>
    <message>
        <source>Keep both, by product</source>
        <translation>Beide behalten, nach Produkt</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>QuestionnairePages</name>
    <message>
        <source>It still stands in the editor, and is lost if you leave now.</source>
        <translation>Es steht noch im Eingabefeld und geht verloren, wenn Sie jetzt gehen.</translation>
    </message>
    <message>
        <source>Laying out the questions</source>
        <translation>Legt die Fragen aus</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne speichern verlassen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>What you typed last could not be saved.</source>
        <translation>Was Sie zuletzt eingegeben haben, ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>ID and sheet</source>
        <translation>ID und Blatt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Blatt {sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cells emptied on purpose: {cells}.</source>
        <translation>Absichtlich geleerte Zellen: {cells}.</translation>
    </message>
    <message>
        <source>Cells whose words had a format of their own, such as bold, and are plain now: {cells}.</source>
        <translation>Zellen, in denen einzelne Wörter eigens formatiert waren, etwa fett, und es nicht mehr sind: {cells}.</translation>
    </message>
    <message>
        <source>Cells written</source>
        <translation>Geschriebene Zellen</translation>
    </message>
    <message>
        <source>Cells written: {cells}.</source>
        <translation>Geschriebene Zellen: {cells}.</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>Nachweise kopieren</translation>
    </message>
    <message>
        <source>Counted before and after, and the same: {same}.</source>
        <translation>Vorher und nachher gezählt und gleich: {same}.</translation>
    </message>
    <message>
        <source>Different: {other}.</source>
        <translation>Verschieden: {other}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Files of evidence put into the folder {folder}, beside the copy: {count}.</source>
        <translation>In den Ordner {folder} neben der Kopie gelegte Nachweise: {count}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {original}
SHA-256 of the copy: {filled}</source>
        <translation>SHA-256 des Originals: {original}
SHA-256 der Kopie: {filled}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The answers cite evidence: {count}.</source>
        <translation>Nachweise, auf die sich die Antworten berufen: {count}.</translation>
    </message>
    <message>
        <source>The copy was opened again and compared with the customer’s file: outside these cells nothing has changed. Parts of the file kept byte for byte: {parts}.</source>
        <translation>Die Kopie wurde erneut geöffnet und mit der Datei des Kunden verglichen: Außerhalb dieser Zellen hat sich nichts geändert. Byte für Byte erhaltene Teile der Datei: {parts}.</translation>
    </message>
    <message>
        <source>The evidence is being copied.</source>
        <translation>Die Nachweise werden kopiert.</translation>
    </message>
    <message>
        <source>The folder {folder} is there from before. Copy the evidence again, and what is cited no more leaves it.</source>
        <translation>Den Ordner {folder} gibt es noch von früher. Kopieren Sie die Nachweise noch einmal, dann verschwindet daraus, was nicht mehr angeführt wird.</translation>
    </message>
    <message>
        <source>The ledger says to whom this copy was delivered, and when.</source>
        <translation>Im Verzeichnis steht, an wen und wann diese Kopie abgegeben wurde.</translation>
    </message>
    <message>
        <source>The original is digitally signed; the signature does not hold for the copy.</source>
        <translation>Das Original ist digital signiert; für die Kopie gilt die Signatur nicht.</translation>
    </message>
    <message>
        <source>The receipt is kept as {name}, beside the copy.</source>
        <translation>Der Beleg liegt als {name} neben der Kopie.</translation>
    </message>
    <message>
        <source>To be looked at: {count}.</source>
        <translation>Zu prüfen: {count}.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No row with these words has an answer.</source>
        <translation>Keine Zeile mit diesen Wörtern hat eine Antwort.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Refer to another answer</source>
        <translation>Auf eine andere Antwort verweisen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The row&apos;s number is written into the copy, and stays right when rows are inserted.</source>
        <translation>In die Kopie wird die Nummer der Zeile geschrieben; sie bleibt richtig, wenn Zeilen eingefügt werden.</translation>
    </message>
    <message>
        <source>Type words of a question or an answer, or a row&apos;s number</source>
        <translation>Wörter einer Frage oder Antwort oder eine Zeilennummer eingeben</translation>
    </message>
    <message>
        <source>Words of the row to refer to</source>
        <translation>Wörter der Zeile, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>{row} ({sheet})</source>
        <translation>{row} ({sheet})</translation>
    </message>
</context>
<context>
    <name>RepeatOffer</name>
    <message>
        <source>Choose rows</source>
        <translation>Zeilen wählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>One other row asks the same. Use this answer there too?</source>
        <translation>Eine andere Zeile fragt dasselbe. Diese Antwort auch dort verwenden?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This row and another ask the same, and their answers disagree. {row}.</source>
        <translation>Diese Zeile und eine andere fragen dasselbe, und ihre Antworten widersprechen sich. {row}.</translation>
    </message>
    <message>
        <source>This row and {count} others ask the same, and their answers disagree. The first is {row}.</source>
        <translation>Diese Zeile und {count} andere fragen dasselbe, und ihre Antworten widersprechen sich. Die erste ist {row}.</translation>
    </message>
    <message>
        <source>Use it there too</source>
        <translation>Auch dort verwenden</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{count} other rows ask the same. Use this answer there too?</source>
        <translation>{count} andere Zeilen fragen dasselbe. Diese Antwort auch dort verwenden?</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>{where}: now “{answer}”</source>
        <translation>{where}: jetzt „{answer}“</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Capitals as typed</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Words in their place</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Words to be replaced</source>
        <translation>Zu ersetzende Wörter</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers changed: {changed}, {count} left</source>
        <translation>Antworten geändert: {changed}, noch {count}</translation>
    </message>
    <message>
        <source>Find in questions and answers</source>
        <translation>In Fragen und Antworten suchen</translation>
    </message>
    <message>
        <source>Laying out the questions</source>
        <translation>Legt die Fragen aus</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing in this list is left to do.</source>
        <translation>In dieser Liste ist alles erledigt.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Questions in the list: {count}</source>
        <translation>Fragen in der Liste: {count}</translation>
    </message>
    <message>
        <source>Sheets and filters</source>
        <translation>Blätter und Filter</translation>
    </message>
    <message>
        <source>This is the first question in the list.</source>
        <translation>Dies ist die erste Frage der Liste.</translation>
    </message>
    <message>
        <source>This is the last question in the list.</source>
        <translation>Dies ist die letzte Frage der Liste.</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>noch etwa {count} Std.</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} Min.</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>{state}, {count} left</source>
        <translation>{state}, noch {count}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Answers prefilled and waiting for you: {count}.</source>
        <translation>Vorausgefüllte Antworten, die auf Sie warten: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>The answer above does not fit this question.</source>
        <translation>Die Antwort darüber passt nicht zu dieser Frage.</translation>
    </message>
    <message>
        <source>The customer&apos;s file holds no answer here that could be emptied.</source>
        <translation>Die Datei des Kunden enthält hier keine Antwort, die geleert werden könnte.</translation>
    </message>
    <message>
        <source>There is no answer to accept yet. Take a match, type one, or skip it.</source>
        <translation>Es gibt noch keine Antwort zum Bestätigen. Fügen Sie einen Treffer ein, schreiben Sie eine, oder überspringen Sie die Frage.</translation>
    </message>
    <message>
        <source>There is no match {number} for this question.</source>
        <translation>Zu dieser Frage gibt es keinen Treffer {number}.</translation>
    </message>
    <message>
        <source>This question has no cell for words.</source>
        <translation>Diese Frage hat keine Zelle für Text.</translation>
    </message>
    <message>
        <source>{name}: {count} answers changed.</source>
        <translation>{name}: {count} Antworten geändert.</translation>
    </message>
</context>
<context>
    <name>RoomLeft</name>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Caution</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Will be emptied</source>
        <translation>Wird geleert</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A file of this name is there, and will be replaced.</source>
        <translation>Es gibt schon eine Datei dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Also write the answers that name another customer: {count}</source>
        <translation>Auch Antworten schreiben, die einen anderen Kunden nennen: {count}</translation>
    </message>
    <message>
        <source>Also write the flagged answers: {count}</source>
        <translation>Auch vorgemerkte Antworten schreiben: {count}</translation>
    </message>
    <message>
        <source>Also write the prefilled answers that nobody has looked at: {count}</source>
        <translation>Auch vorausgefüllte Antworten schreiben, die niemand durchgesehen hat: {count}</translation>
    </message>
    <message>
        <source>Answers of the customer&apos;s file that will be emptied: {count}</source>
        <translation>Antworten in der Datei des Kunden, die geleert werden: {count}</translation>
    </message>
    <message>
        <source>Answers that cannot be written</source>
        <translation>Antworten, die nicht geschrieben werden können</translation>
    </message>
    <message>
        <source>Answers that will be written: {count} of {total}</source>
        <translation>Antworten, die geschrieben werden: {count} von {total}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Excel workbooks (*{suffix})</source>
        <translation>Excel-Arbeitsmappen (*{suffix})</translation>
    </message>
    <message>
        <source>Left as the customer sent it: {parts}.</source>
        <translation>Bleibt, wie der Kunde es geschickt hat: {parts}.</translation>
    </message>
    <message>
        <source>Notes, confidences and all else of the answer bank stay here.</source>
        <translation>Notizen, Sicherheiten und alles Weitere aus der Antwortbank bleiben hier.</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Accept or write at least one answer, then save.</source>
        <translation>Noch ist nichts entschieden. Bestätigen oder schreiben Sie mindestens eine Antwort und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a filled copy</source>
        <translation>Ausgefüllte Kopie speichern</translation>
    </message>
    <message>
        <source>Say where the copy goes.</source>
        <translation>Geben Sie an, wohin die Kopie soll.</translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature of the copy will be invalid, because answers were added; the original keeps its own.</source>
        <translation>Die Arbeitsmappe ist digital signiert. Die Signatur der Kopie wird ungültig, weil Antworten hinzukommen; das Original behält seine.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>You may save a copy, and have it signed off before it is delivered.</source>
        <translation>Sie können eine Kopie speichern und sie vor der Abgabe gegenzeichnen lassen.</translation>
    </message>
    <message>
        <source>{count} naming another customer</source>
        <translation>{count} mit dem Namen eines anderen Kunden</translation>
    </message>
    <message>
        <source>{count} not looked at</source>
        <translation>{count} nicht durchgesehen</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>{count} that cannot be written</source>
        <translation>{count} nicht schreibbar</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} ohne Antwort</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>⚠ Answers that cannot be written: {count}. They are left out; choose one to mend it.</source>
        <translation>⚠ Antworten, die nicht geschrieben werden können: {count}. Sie werden weggelassen; wählen Sie eine, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>⚠ Open points: {count}. You may save with them; choose one to look at it.</source>
        <translation>⚠ Offene Punkte: {count}. Sie können trotzdem speichern; wählen Sie einen, um ihn anzusehen.</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>What the confidence rests on</source>
        <translation>Worauf die Sicherheit beruht</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Beginnings of words are enough (Ctrl+F)</source>
        <translation>Wortanfänge genügen (Strg+F)</translation>
    </message>
    <message>
        <source>Search questions, answers, criteria, owners …</source>
        <translation>Fragen, Antworten, Kriterien, Zuständige suchen …</translation>
    </message>
    <message>
        <source>Search the answer bank</source>
        <translation>In der Antwortbank suchen</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>{questions} questions, {percent}; known: {covered}</source>
        <translation>{questions} Fragen, {percent}; bekannt: {covered}</translation>
    </message>
</context>
<context>
    <name>SheetActs</name>
    <message>
        <source>&amp;Answers go here</source>
        <translation>&amp;Antworten hier</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;IDs are here</source>
        <translation>&amp;IDs hier</translation>
    </message>
    <message>
        <source>&amp;Is a question</source>
        <translation>&amp;Ist eine Frage</translation>
    </message>
    <message>
        <source>&amp;No answers here</source>
        <translation>Hi&amp;er keine Antworten</translation>
    </message>
    <message>
        <source>&amp;Not a question</source>
        <translation>K&amp;eine Frage</translation>
    </message>
    <message>
        <source>&amp;Questions are here</source>
        <translation>&amp;Fragen hier</translation>
    </message>
    <message>
        <source>A&amp;ll rows like this</source>
        <translation>A&amp;lle Zeilen wie diese</translation>
    </message>
    <message>
        <source>All rows that look like the chosen one are what it is: questions, or none</source>
        <translation>Alle Zeilen, die wie die gewählte aussehen, sind wie sie: Fragen oder keine</translation>
    </message>
    <message>
        <source>Answers are written into the chosen columns and no others</source>
        <translation>Antworten werden nur in die gewählten Spalten geschrieben</translation>
    </message>
    <message>
        <source>Answers are written into the chosen columns as well</source>
        <translation>Antworten werden auch in die gewählten Spalten geschrieben</translation>
    </message>
    <message>
        <source>Answers go here t&amp;oo</source>
        <translation>Antworten a&amp;uch hier</translation>
    </message>
    <message>
        <source>Leave this sheet alone</source>
        <translation>Dieses Blatt auslassen</translation>
    </message>
    <message>
        <source>Nothing to answer on this sheet</source>
        <translation>Auf diesem Blatt ist nichts zu beantworten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Say what a sheet holds</source>
        <translation>Angeben, was ein Blatt enthält</translation>
    </message>
    <message>
        <source>The chosen column holds the questions</source>
        <translation>Die gewählte Spalte enthält die Fragen</translation>
    </message>
    <message>
        <source>The chosen column holds the questions&apos; numbers</source>
        <translation>Die gewählte Spalte enthält die Nummern der Fragen</translation>
    </message>
    <message>
        <source>The chosen row is the header; questions follow below it</source>
        <translation>Die gewählte Zeile ist die Kopfzeile; darunter folgen die Fragen</translation>
    </message>
    <message>
        <source>The chosen rows are no questions, the chosen columns no answers</source>
        <translation>Die gewählten Zeilen sind keine Fragen, die gewählten Spalten keine Antworten</translation>
    </message>
    <message>
        <source>The chosen rows are questions</source>
        <translation>Die gewählten Zeilen sind Fragen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>Row {name}</source>
        <translation>Zeile {name}</translation>
    </message>
    <message>
        <source>before it {first} to {last}: {why}</source>
        <translation>davor {first} bis {last}: {why}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>&amp;Export all corrected layouts…</source>
        <translation>Alle korrigierten Aufbauten &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import corrected layouts…</source>
        <translation>Korrigierte Aufbauten &amp;importieren …</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Export corrected layouts</source>
        <translation>Korrigierte Aufbauten exportieren</translation>
    </message>
    <message>
        <source>Give corrected layouts to a colleague, or take theirs over</source>
        <translation>Korrigierte Aufbauten weitergeben oder von anderen übernehmen</translation>
    </message>
    <message>
        <source>Import corrected layouts</source>
        <translation>Korrigierte Aufbauten importieren</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Aufbauten (*.json)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>This sheet is hidden, so it is left alone.</source>
        <translation>Dieses Blatt ist ausgeblendet und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>Diesen Aufbau verwenden</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>Mit den Antworten</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>A thick line between letters or numbers: something hidden or empty is folded away.</source>
        <translation>Eine dicke Linie zwischen Buchstaben oder Nummern: Ausgeblendetes oder Leeres ist eingeklappt.</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Forget corrections</source>
        <translation>Korrekturen vergessen</translation>
    </message>
    <message>
        <source>How this sheet is read</source>
        <translation>Wie dieses Blatt gelesen wird</translation>
    </message>
    <message>
        <source>Not so? Click a column&apos;s letter or a row&apos;s number, then say above what it is.</source>
        <translation>Stimmt nicht? Klicken Sie auf den Buchstaben einer Spalte oder die Nummer einer Zeile, und geben Sie oben an, was sie ist.</translation>
    </message>
    <message>
        <source>One question was found.</source>
        <translation>Eine Frage wurde gefunden.</translation>
    </message>
    <message>
        <source>Read this sheet, and those of its shape, as if nothing had been said</source>
        <translation>Dieses Blatt und gleichartige lesen, als wäre nichts angegeben worden</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Die Zeichen</translation>
    </message>
    <message>
        <source>This sheet is left alone.</source>
        <translation>Dieses Blatt wird ausgelassen.</translation>
    </message>
    <message>
        <source>is asked here; the row has a “?”</source>
        <translation>wird hier gefragt; die Zeile trägt ein „?“</translation>
    </message>
    <message>
        <source>is shown, and never relied on</source>
        <translation>wird angezeigt, aber nie vorausgesetzt</translation>
    </message>
    <message>
        <source>is written here</source>
        <translation>wird hier eingetragen</translation>
    </message>
    <message>
        <source>is written here, in words</source>
        <translation>wird hier eingetragen, in Worten</translation>
    </message>
    <message>
        <source>{count} questions were found.</source>
        <translation>{count} Fragen wurden gefunden.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Views and filters</source>
        <translation>Ansichten und Filter</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>Sign off the answers</source>
        <translation>Antworten gegenzeichnen</translation>
    </message>
    <message>
        <source>Signed off are the answers as they are decided now: {count}. When one of them is changed, the sign-off no longer holds.</source>
        <translation>Gegengezeichnet werden die Antworten, wie sie jetzt entschieden sind: {count}. Wird eine davon geändert, gilt die Gegenzeichnung nicht mehr.</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Gegengezeichnet von</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Answer a customer’s questionnaire</source>
        <translation>Den Fragebogen eines Kunden beantworten</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>F1 zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>Open the answer bank</source>
        <translation>Antwortbank öffnen</translation>
    </message>
    <message>
        <source>Prefill finds the questions, fills in what your answer bank knows for certain, and leaves the rest to you. Nothing leaves this computer.</source>
        <translation>Prefill findet die Fragen, trägt ein, was Ihre Antwortbank sicher weiß, und überlässt den Rest Ihnen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Recent questionnaires</source>
        <translation>Zuletzt bearbeitete Fragebögen</translation>
    </message>
    <message>
        <source>Your answer bank is empty, so nothing can be filled in yet. Import questionnaires that you have already answered, or a table of questions and answers.</source>
        <translation>Ihre Antwortbank ist leer, deshalb kann noch nichts eingetragen werden. Importieren Sie Fragebögen, die Sie schon beantwortet haben, oder eine Tabelle mit Fragen und Antworten.</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>SuggestedCriteria</name>
    <message>
        <source>Suggested:</source>
        <translation>Vorschlag:</translation>
    </message>
    <message>
        <source>Take all ({keys})</source>
        <translation>Alle übernehmen ({keys})</translation>
    </message>
    <message>
        <source>Take {code}</source>
        <translation>{code} übernehmen</translation>
    </message>
</context>
<context>
    <name>TaggingDialog</name>
    <message>
        <source>Best</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Entries and the criteria suggested for them</source>
        <translation>Einträge und die für sie vorgeschlagenen Kriterien</translation>
    </message>
    <message>
        <source>Looking for criteria …</source>
        <translation>Sucht Kriterien …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Suggested criteria</source>
        <translation>Vorgeschlagene Kriterien</translation>
    </message>
    <message>
        <source>Suggested from like entries that have criteria, and from the words of SOC 2. Hold the mouse over a code to read what it is about; Space ticks it.</source>
        <translation>Vorgeschlagen nach ähnlichen Einträgen mit Kriterien und nach dem Wortlaut von SOC 2. Halten Sie die Maus über einen Code, um zu lesen, worum es geht; die Leertaste hakt ihn an.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Drittes</translation>
    </message>
</context>
<context>
    <name>ThresholdCurves</name>
    <message>
        <source>How sure a match must be</source>
        <translation>Wie sicher ein Treffer sein muss</translation>
    </message>
    <message>
        <source>Rows prefilled and wrong ones to expect, by how sure a match must be</source>
        <translation>Vorausgefüllte Zeilen und voraussichtlich falsche, je nachdem, wie sicher ein Treffer sein muss</translation>
    </message>
    <message>
        <source>Rows prefilled: {rows} of {total}</source>
        <translation>Vorausgefüllte Zeilen: {rows} von {total}</translation>
    </message>
    <message>
        <source>Wrong ones to expect among them: {wrong}</source>
        <translation>Darunter voraussichtlich falsch: {wrong}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Default: {percent}</source>
        <translation>Vor&amp;gabe: {percent}</translation>
    </message>
    <message>
        <source>&amp;Measure on my own answers</source>
        <translation>An meinen eigenen Antworten &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Prefill again with this</source>
        <translation>Damit &amp;neu vorausfüllen</translation>
    </message>
    <message>
        <source>How sure a match must be</source>
        <translation>Wie sicher ein Treffer sein muss</translation>
    </message>
    <message>
        <source>Matches at least this sure are prefilled. All others, and all with a caution or two answers that disagree, wait for you.</source>
        <translation>Treffer mit mindestens dieser Sicherheit werden vorausgefüllt. Alle anderen, und alle mit einem Vorbehalt oder zwei widersprüchlichen Antworten, warten auf Sie.</translation>
    </message>
    <message>
        <source>Prefill settings</source>
        <translation>Einstellungen zum Vorausfüllen</translation>
    </message>
    <message>
        <source>The default comes from public questionnaires. It can be measured on what you accepted and rejected so far, and on the wordings in your answer bank.</source>
        <translation>Die Vorgabe wurde an öffentlichen Fragebögen bestimmt. Sie lässt sich an dem messen, was Sie bisher bestätigt und verworfen haben, und an den Formulierungen in Ihrer Antwortbank.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All entries …</source>
        <translation>Alle Einträge …</translation>
    </message>
    <message>
        <source>Answer book for auditors …</source>
        <translation>Antwortbuch für die Revision …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Join with another copy …</source>
        <translation>Mit einer anderen Kopie vereinen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>Passwort …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Take in completed questionnaires and tables</source>
        <translation>Ausgefüllte Fragebögen und Tabellen aufnehmen</translation>
    </message>
    <message>
        <source>The entries shown …</source>
        <translation>Die angezeigten Einträge …</translation>
    </message>
    <message>
        <source>Write a new entry (Ctrl+N)</source>
        <translation>Neuen Eintrag schreiben (Strg+N)</translation>
    </message>
    <message>
        <source>Your name in the history …</source>
        <translation>Ihr Name im Verlauf …</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Answer banks (*.db *.sqlite);;All files (*)</source>
        <translation>Antwortbanken (*.db *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table (*.csv);;Data for Prefill (*.json)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle (*.csv);;Daten für Prefill (*.json)</translation>
    </message>
    <message>
        <source>Export the answer bank</source>
        <translation>Antwortbank exportieren</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportiert …</translation>
    </message>
    <message>
        <source>Import into the answer bank</source>
        <translation>In die Antwortbank importieren</translation>
    </message>
    <message>
        <source>Questionnaires and tables ({patterns})</source>
        <translation>Fragebögen und Tabellen ({patterns})</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Gründe ansehen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The answer bank is as it was then. What it held is kept as a backup.</source>
        <translation>Die Antwortbank ist auf dem damaligen Stand. Was sie enthielt, bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>The answer book was written to {file}. Retired and internal entries are left out.</source>
        <translation>Das Antwortbuch wurde nach {file} geschrieben. Stillgelegte und interne Einträge sind ausgelassen.</translation>
    </message>
    <message>
        <source>The other copy of the answer bank</source>
        <translation>Die andere Kopie der Antwortbank</translation>
    </message>
    <message>
        <source>To print (*.pdf);;For the browser (*.html)</source>
        <translation>Zum Drucken (*.pdf);;Für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Write the answer book</source>
        <translation>Antwortbuch schreiben</translation>
    </message>
    <message>
        <source>Writing the answer book …</source>
        <translation>Schreibt das Antwortbuch …</translation>
    </message>
    <message>
        <source>answer bank.xlsx</source>
        <translation>Antwortbank.xlsx</translation>
    </message>
    <message>
        <source>answer book.pdf</source>
        <translation>Antwortbuch.pdf</translation>
    </message>
    <message>
        <source>joining another copy</source>
        <translation>Vereinen mit einer anderen Kopie</translation>
    </message>
    <message>
        <source>{added}, {merged}.</source>
        <translation>{added}, {merged}.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Deleted entries</source>
        <translation>Gelöschte Einträge</translation>
    </message>
    <message>
        <source>Entries that you delete wait here, with their history, until you restore them.</source>
        <translation>Gelöschte Einträge warten hier mit ihrem Verlauf, bis Sie sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Select what you want back. Enter restores it.</source>
        <translation>Wählen Sie aus, was Sie zurückhaben möchten. Die Eingabetaste stellt es wieder her.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Wiederholen: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>It is kept until the window is closed, and nowhere else.</source>
        <translation>Es wird behalten, bis das Fenster geschlossen wird, und nirgendwo sonst.</translation>
    </message>
</context>
<context>
    <name>VariantDialog</name>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Questionnaires about this product, or in this language, get this answer instead.</source>
        <translation>Fragebögen zu diesem Produkt oder in dieser Sprache erhalten stattdessen diese Antwort.</translation>
    </message>
    <message>
        <source>Variant of the answer</source>
        <translation>Variante der Antwort</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a variant …</source>
        <translation>Variante hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected variant</source>
        <translation>Ausgewählte Variante entfernen</translation>
    </message>
    <message>
        <source>Variants of the answer</source>
        <translation>Varianten der Antwort</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Give the password …</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation>Reparieren …</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es gekommen ist</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A new entry, under its own ID.</source>
        <translation>Ein neuer Eintrag, unter eigener ID.</translation>
    </message>
    <message>
        <source>A new entry.</source>
        <translation>Ein neuer Eintrag.</translation>
    </message>
    <message>
        <source>A small word</source>
        <translation>Ein kleines Wort</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Adding to the answer bank</source>
        <translation>Nimmt in die Antwortbank auf</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Allowed or prohibited</source>
        <translation>Erlaubt oder verboten</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ein anderes Wort</translation>
    </message>
    <message>
        <source>Answer the same</source>
        <translation>Gleich beantworten</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Irgendeiner davon</translation>
    </message>
    <message>
        <source>Append match</source>
        <translation>Treffer anhängen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Asking the answer bank its own questions</source>
        <translation>Fragt die Antwortbank nach ihren eigenen Fragen</translation>
    </message>
    <message>
        <source>At least or more than</source>
        <translation>Mindestens oder mehr als</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At rest or in transit</source>
        <translation>Gespeichert oder bei der Übertragung</translation>
    </message>
    <message>
        <source>At this setting expect about 1 wrong in {one_in}; {rows} of {total} rows would be prefilled.</source>
        <translation>Bei dieser Einstellung ist etwa 1 von {one_in} falsch; {rows} von {total} Zeilen würden vorausgefüllt.</translation>
    </message>
    <message>
        <source>At this setting none of the {total} rows would be prefilled.</source>
        <translation>Bei dieser Einstellung würde keine der {total} Zeilen vorausgefüllt.</translation>
    </message>
    <message>
        <source>Authentication or authorization</source>
        <translation>Authentifizierung oder Autorisierung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Backup or restore</source>
        <translation>Sichern oder Wiederherstellen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Vorher oder nachher</translation>
    </message>
    <message>
        <source>Both speak of: {words}.</source>
        <translation>Beide sprechen von: {words}.</translation>
    </message>
    <message>
        <source>Can, must or does</source>
        <translation>Kann, muss oder ist so</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cells written</source>
        <translation>Geschriebene Zellen</translation>
    </message>
    <message>
        <source>Certificate or certification</source>
        <translation>Zertifikat oder Zertifizierung</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change {n:,} entries</source>
        <translation>
            <numerusform>Ändern</numerusform>
            <numerusform>{n:,} Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choosing what can be prefilled</source>
        <translation>Wählt aus, was vorausgefüllt werden kann</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all prefilled</source>
        <translation>Alles Vorausgefüllte leeren</translation>
    </message>
    <message>
        <source>Collect, retain, share or delete</source>
        <translation>Erheben, aufbewahren, weitergeben oder löschen</translation>
    </message>
    <message>
        <source>Collecting versions and logs</source>
        <translation>Sammelt Versionen und Protokolle</translation>
    </message>
    <message>
        <source>Column {column} belongs to a pivot table, which Excel fills in itself.</source>
        <translation>Spalte {column} gehört zu einer Pivot-Tabelle, die Excel selbst ausfüllt.</translation>
    </message>
    <message>
        <source>Column {column} belongs to merged cells that begin in another column.</source>
        <translation>Spalte {column} gehört zu verbundenen Zellen, die in einer anderen Spalte beginnen.</translation>
    </message>
    <message>
        <source>Column {column} has no cell that could be filled beside a question.</source>
        <translation>Spalte {column} hat neben keiner Frage eine Zelle, die ausgefüllt werden könnte.</translation>
    </message>
    <message>
        <source>Column {column} holds formulas, which are never written over.</source>
        <translation>Spalte {column} enthält Formeln, die nie überschrieben werden.</translation>
    </message>
    <message>
        <source>Column {column} holds no text that could be a question.</source>
        <translation>Spalte {column} enthält keinen Text, der eine Frage sein könnte.</translation>
    </message>
    <message>
        <source>Column {column} holds the answers: {why}.</source>
        <translation>Spalte {column} enthält die Antworten: {why}.</translation>
    </message>
    <message>
        <source>Column {column} holds the questions: {why}.</source>
        <translation>Spalte {column} enthält die Fragen: {why}.</translation>
    </message>
    <message>
        <source>Column {column} is hidden, so nothing is written there.</source>
        <translation>Spalte {column} ist ausgeblendet, deshalb wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>Column {column} is locked, so nothing can be written there.</source>
        <translation>Spalte {column} ist gesperrt, deshalb kann dort nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Comparing with the answer bank</source>
        <translation>Vergleicht mit der Antwortbank</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Vergleicht mit {name}</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n:,} to my bank</source>
        <translation>
            <numerusform>In meine Bank kopieren</numerusform>
            <numerusform>{n:,} in meine Bank kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the layout</source>
        <translation>Aufbau korrigieren</translation>
    </message>
    <message>
        <source>Counted before and after</source>
        <translation>Vorher und nachher gezählt</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählt</translation>
    </message>
    <message numerus="yes">
        <source>Criteria for {n:,} entries</source>
        <translation>
            <numerusform>Kriterien für einen Eintrag</numerusform>
            <numerusform>Kriterien für {n:,} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message numerus="yes">
        <source>Decide {n:,} matters</source>
        <translation>
            <numerusform>1 entscheiden</numerusform>
            <numerusform>{n:,} entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Entschlüsselt</translation>
    </message>
    <message>
        <source>Doing the same with its backups</source>
        <translation>Tut dasselbe mit den Sicherungen</translation>
    </message>
    <message>
        <source>Done or under way</source>
        <translation>Erledigt oder im Gange</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Employees or contractors</source>
        <translation>Angestellte oder Auftragnehmer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Encrypting the answer bank</source>
        <translation>Verschlüsselt die Antwortbank</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Nachweis: {evidence}</translation>
    </message>
    <message>
        <source>Evidence: {evidence} ({day})</source>
        <translation>Nachweis: {evidence} ({day})</translation>
    </message>
    <message>
        <source>Evidence: {evidence} ({first} to {last})</source>
        <translation>Nachweis: {evidence} ({first} bis {last})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Filled copy</source>
        <translation>Ausgefüllte Kopie</translation>
    </message>
    <message>
        <source>Financial reporting</source>
        <translation>Finanzberichterstattung</translation>
    </message>
    <message>
        <source>Finding the questions</source>
        <translation>Sucht die Fragen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message numerus="yes">
        <source>Give criteria to {n:,} entries</source>
        <translation>
            <numerusform>1 Eintrag Kriterien geben</numerusform>
            <numerusform>{n:,} Einträgen Kriterien geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted or revoked</source>
        <translation>Erteilt oder entzogen</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hidden columns were left alone: {columns}.</source>
        <translation>Ausgeblendete Spalten wurden ausgelassen: {columns}.</translation>
    </message>
    <message>
        <source>Hidden rows were left alone: {rows}.</source>
        <translation>Ausgeblendete Zeilen wurden ausgelassen: {rows}.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} entries</source>
        <translation>
            <numerusform>1 Eintrag importieren</numerusform>
            <numerusform>{n:,} Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>In any case</source>
        <translation>In jedem Fall</translation>
    </message>
    <message>
        <source>In {count} of them single words had a format of their own, such as bold; what is written is plain.</source>
        <translation>In {count} davon waren einzelne Wörter eigens formatiert, etwa fett; das Geschriebene ist es nicht.</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Eingehend oder ausgehend</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation>Intern oder extern</translation>
    </message>
    <message>
        <source>It asks on after a “Yes”, and row {row} is answered “No”.</source>
        <translation>Sie fragt nach einem „Ja“ weiter, und Zeile {row} ist mit „Nein“ beantwortet.</translation>
    </message>
    <message>
        <source>It has no question.</source>
        <translation>Hier steht keine Frage.</translation>
    </message>
    <message>
        <source>It held until {day}.</source>
        <translation>Er galt bis {day}.</translation>
    </message>
    <message>
        <source>It holds from {day} on.</source>
        <translation>Er gilt ab {day}.</translation>
    </message>
    <message>
        <source>It holds the items of lists that other sheets offer.</source>
        <translation>Es enthält die Einträge von Listen, die andere Blätter anbieten.</translation>
    </message>
    <message>
        <source>It names {name}, and the questionnaire is about {asked}.</source>
        <translation>Sie nennt {name}, und im Fragebogen geht es um {asked}.</translation>
    </message>
    <message>
        <source>It names {name}, who is another customer.</source>
        <translation>Sie nennt {name}, einen anderen Kunden.</translation>
    </message>
    <message>
        <source>It refers to a row that is not asked any more.</source>
        <translation>Sie verweist auf eine Zeile, die nicht mehr gefragt wird.</translation>
    </message>
    <message>
        <source>It refers to itself.</source>
        <translation>Sie verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>It refers to row {name}, which has no answer.</source>
        <translation>Sie verweist auf Zeile {name}, die keine Antwort hat.</translation>
    </message>
    <message>
        <source>It refers to row {name}, which refers back to it.</source>
        <translation>Sie verweist auf Zeile {name}, die auf sie zurückverweist.</translation>
    </message>
    <message>
        <source>It refers to row {name}, whose answer is not decided yet.</source>
        <translation>Sie verweist auf Zeile {name}, deren Antwort noch nicht entschieden ist.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its ID, {id}, stands again at {where}, which replaced it.</source>
        <translation>Seine ID {id} steht noch einmal bei {where} und hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>Its answers are computed: it reports what is answered elsewhere.</source>
        <translation>Seine Antworten sind berechnet: Es gibt wieder, was anderswo beantwortet wird.</translation>
    </message>
    <message>
        <source>Its evidence, {evidence}, held until {day}.</source>
        <translation>Ihr Nachweis, {evidence}, galt bis {day}.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Joining the copies</source>
        <translation>Vereint die Kopien</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Less or more</source>
        <translation>Weniger oder mehr</translation>
    </message>
    <message>
        <source>Looking at what is asked</source>
        <translation>Sieht nach, wonach gefragt wird</translation>
    </message>
    <message>
        <source>Looking for answers that cannot be written</source>
        <translation>Antworten, die nicht geschrieben werden können, werden gesucht</translation>
    </message>
    <message>
        <source>Looking for contradictions</source>
        <translation>Sucht Widersprüche</translation>
    </message>
    <message>
        <source>Looking for criteria</source>
        <translation>Sucht Kriterien</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Sucht doppelte Einträge</translation>
    </message>
    <message>
        <source>Looking for open points</source>
        <translation>Sucht offene Punkte</translation>
    </message>
    <message>
        <source>Made on {day} at {time} by Prefill {version}.</source>
        <translation>Erstellt am {day} um {time} von Prefill {version}.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Legt eine Sicherung an</translation>
    </message>
    <message>
        <source>Manual or automated</source>
        <translation>Von Hand oder automatisch</translation>
    </message>
    <message>
        <source>Matching the questions</source>
        <translation>Sucht Treffer zu den Fragen</translation>
    </message>
    <message>
        <source>Measured on {judgements} of your own answers: at {threshold:.1%} and above {right} of {kept} were right, so at least 99 in 100, with a certainty of 95%.</source>
        <translation>Gemessen an {judgements} Ihrer eigenen Antworten: Ab {threshold:.1%} waren {right} von {kept} richtig, also mindestens 99 von 100, mit einer Gewissheit von 95 %.</translation>
    </message>
    <message>
        <source>Minimum or maximum</source>
        <translation>Mindestens oder höchstens</translation>
    </message>
    <message>
        <source>More is asked: the question names “{missing}” beside “{beside}”, the entry does not.</source>
        <translation>Es wird mehr gefragt: Die Frage nennt „{missing}“ neben „{beside}“, der Eintrag nicht.</translation>
    </message>
    <message>
        <source>More than the answers differs: {faults}</source>
        <translation>Mehr als die Antworten ist verschieden: {faults}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named product or protocol</source>
        <translation>Genanntes Produkt oder Protokoll</translation>
    </message>
    <message>
        <source>Named standard</source>
        <translation>Genannte Norm</translation>
    </message>
    <message>
        <source>Named standards</source>
        <translation>Genannte Normen</translation>
    </message>
    <message>
        <source>Names with signs</source>
        <translation>Namen mit Zeichen</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No column of questions with cells to answer them in was found.</source>
        <translation>Es wurde keine Spalte mit Fragen und Zellen für Antworten gefunden.</translation>
    </message>
    <message>
        <source>No entry of the answer bank matches.</source>
        <translation>Kein Eintrag der Antwortbank passt.</translation>
    </message>
    <message>
        <source>No question of {name} has an answer yet. Answer at least one, then save.</source>
        <translation>In {name} ist noch keine Frage beantwortet. Beantworten Sie mindestens eine, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>No sentence model can run on this machine, so questions are matched by their words alone. Fewer answers are prefilled; those that are, are as sure as ever.</source>
        <translation>Auf diesem Rechner läuft kein Sprachmodell, deshalb werden Treffer nur nach Wörtern gesucht. Es werden weniger Antworten vorausgefüllt; sie sind so sicher wie immer.</translation>
    </message>
    <message>
        <source>Nobody has signed off {name} as it was written. Have the answers signed off, and if they have changed since, save the copy again. Then it can be marked as delivered.</source>
        <translation>Niemand hat {name} so gegengezeichnet, wie es geschrieben wurde. Lassen Sie die Antworten gegenzeichnen, und speichern Sie die Kopie erneut, falls sie sich seither geändert haben. Dann kann sie als abgegeben gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing else differs: {parts} parts of the workbook are the same to the byte.</source>
        <translation>Sonst ist nichts verschieden: {parts} Teile der Arbeitsmappe sind Byte für Byte gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written, for {n} cells of {name} cannot be filled in:
{lines}</source>
        <translation>
            <numerusform>Nichts wurde geschrieben, denn eine Zelle von {name} kann nicht ausgefüllt werden:
{lines}</numerusform>
            <numerusform>Nichts wurde geschrieben, denn {n} Zellen von {name} können nicht ausgefüllt werden:
{lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now or in future</source>
        <translation>Jetzt oder künftig</translation>
    </message>
    <message>
        <source>Now or in the past</source>
        <translation>Jetzt oder früher</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of these, {count} held something and are empty now.</source>
        <translation>Davon enthielten {count} etwas und sind jetzt leer.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>On {judgements} of your own answers no setting is certain to be right 99 times in 100, so the default stands.</source>
        <translation>An {judgements} Ihrer eigenen Antworten ist keine Einstellung sicher 99 von 100 Mal richtig, deshalb bleibt es bei der Vorgabe.</translation>
    </message>
    <message>
        <source>One side says more</source>
        <translation>Eine Seite sagt mehr</translation>
    </message>
    <message>
        <source>Only at times</source>
        <translation>Nur manchmal</translation>
    </message>
    <message>
        <source>Only the entry speaks of: {words}.</source>
        <translation>Nur der Eintrag spricht von: {words}.</translation>
    </message>
    <message>
        <source>Only the question speaks of: {words}.</source>
        <translation>Nur die Frage spricht von: {words}.</translation>
    </message>
    <message>
        <source>Only your own answers were matched.</source>
        <translation>Treffer wurden nur in Ihren eigenen Antworten gesucht.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Öffnet {name}</translation>
    </message>
    <message>
        <source>Operating or operational</source>
        <translation>Betriebssystem oder betriebliches System</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Zuständig: {owner}</translation>
    </message>
    <message>
        <source>Partially</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Physical or logical</source>
        <translation>Physisch oder logisch</translation>
    </message>
    <message>
        <source>Planned or in place</source>
        <translation>Geplant oder vorhanden</translation>
    </message>
    <message>
        <source>Policy or practice</source>
        <translation>Vorgabe oder Praxis</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Vorausfüllen</translation>
    </message>
    <message>
        <source>Prefill again</source>
        <translation>Neu vorausfüllen</translation>
    </message>
    <message>
        <source>Prefill keeps its files in {folder}, which cannot be made or written ({reason}). Set PREFILL_HOME to a folder that can be written.</source>
        <translation>Prefill bewahrt seine Dateien in {folder} auf, und dieser Ordner lässt sich nicht anlegen oder beschreiben ({reason}). Setzen Sie PREFILL_HOME auf einen Ordner, der beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Preparing the matching</source>
        <translation>Bereitet die Treffersuche vor</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Processing integrity</source>
        <translation>Integrität der Verarbeitung</translation>
    </message>
    <message>
        <source>Production or test</source>
        <translation>Produktion oder Test</translation>
    </message>
    <message>
        <source>Reading the answer bank</source>
        <translation>Liest die Antwortbank</translation>
    </message>
    <message>
        <source>Reading what is left of {name}</source>
        <translation>Liest, was von {name} übrig ist</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Liest {name}</translation>
    </message>
    <message>
        <source>Receipt for {name}</source>
        <translation>Beleg für {name}</translation>
    </message>
    <message>
        <source>Refer to another answer</source>
        <translation>Auf eine andere Antwort verweisen</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Repeat the previous answer</source>
        <translation>Vorige Antwort wiederholen</translation>
    </message>
    <message>
        <source>Replace in all answers</source>
        <translation>In allen Antworten ersetzen</translation>
    </message>
    <message>
        <source>Replaces the entry of its ID.</source>
        <translation>Ersetzt den Eintrag mit dieser ID.</translation>
    </message>
    <message>
        <source>Required or optional</source>
        <translation>Verpflichtend oder freiwillig</translation>
    </message>
    <message>
        <source>Restore a backup of it, or have what can still be read saved into a new one.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder lassen Sie in eine neue retten, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n:,} entries</source>
        <translation>
            <numerusform>Wiederherstellen</numerusform>
            <numerusform>{n:,} Einträge wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same and is answered otherwise.</source>
        <translation>Zeile {row} von {sheet} fragt dasselbe und ist anders beantwortet.</translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same, and the customer&apos;s file answers it differently.</source>
        <translation>Zeile {row} von {sheet} fragt dasselbe, und die Datei des Kunden beantwortet sie anders.</translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same, and would be answered “{there}”, not “{here}”.</source>
        <translation>Zeile {row} von {sheet} fragt dasselbe und würde mit „{there}“ beantwortet, nicht mit „{here}“.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Say who answered it and who signs it off.</source>
        <translation>Geben Sie an, wer geantwortet hat und wer gegenzeichnet.</translation>
    </message>
    <message>
        <source>Scan or penetration test</source>
        <translation>Scan oder Penetrationstest</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Several questions in one</source>
        <translation>Mehrere Fragen in einer</translation>
    </message>
    <message>
        <source>Several questions share this answer cell.</source>
        <translation>Mehrere Fragen teilen sich diese Antwortzelle.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Stands in the file before, under the same ID.</source>
        <translation>Steht schon weiter oben in der Datei, unter derselben ID.</translation>
    </message>
    <message>
        <source>Static or dynamic</source>
        <translation>Statisch oder dynamisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Take match</source>
        <translation>Treffer einfügen</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The English sentence model cannot run on this machine, so questions are matched by the multilingual one. Fewer answers are prefilled; those that are, are as sure as ever.</source>
        <translation>Das englische Sprachmodell läuft auf diesem Rechner nicht, deshalb sucht das mehrsprachige die Treffer. Es werden weniger Antworten vorausgefüllt; sie sind so sicher wie immer.</translation>
    </message>
    <message>
        <source>The answer bank holds an entry {entry} already, perhaps in the trash. Choose another ID.</source>
        <translation>Die Antwortbank enthält schon einen Eintrag {entry}, vielleicht im Papierkorb. Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>The answer bank holds no entry {entry}.</source>
        <translation>Die Antwortbank enthält keinen Eintrag {entry}.</translation>
    </message>
    <message>
        <source>The answer bank was changed while this was being looked at, so nothing was done. Begin again to see what it would do now.</source>
        <translation>Die Antwortbank wurde währenddessen geändert, deshalb geschah nichts. Beginnen Sie neu, um zu sehen, was jetzt geschähe.</translation>
    </message>
    <message>
        <source>The answer bank {path} is open in another window or program, so its password was not changed. Close that and try again.</source>
        <translation>Die Antwortbank {path} ist in einem anderen Fenster oder Programm geöffnet, deshalb wurde ihr Passwort nicht geändert. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer bank {path} is protected by a password. Give it to open the bank.</source>
        <translation>Die Antwortbank {path} ist durch ein Passwort geschützt. Geben Sie es ein, um die Bank zu öffnen.</translation>
    </message>
    <message>
        <source>The answer book cannot be written to {path} ({why}). Choose another place.</source>
        <translation>Das Antwortbuch kann nicht nach {path} geschrieben werden ({why}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The answer is for {product}, and the questionnaire is about {asked}.</source>
        <translation>Die Antwort gilt für {product}, und im Fragebogen geht es um {asked}.</translation>
    </message>
    <message>
        <source>The answer is not in the language of the question.</source>
        <translation>Die Antwort ist nicht in der Sprache der Frage.</translation>
    </message>
    <message>
        <source>The answer points elsewhere (“{cited}”), and nothing says that it leads there here.</source>
        <translation>Die Antwort verweist auf anderes („{cited}“), und nichts sagt, dass das hier dorthin führt.</translation>
    </message>
    <message>
        <source>The answers to its questions in column {column} stand below them, in blocks.</source>
        <translation>Die Antworten auf die Fragen in Spalte {column} stehen darunter, in Blöcken.</translation>
    </message>
    <message>
        <source>The choice says “{choice}”, and the words begin otherwise.</source>
        <translation>Die Auswahl sagt „{choice}“, und der Text beginnt anders.</translation>
    </message>
    <message>
        <source>The column “{name}” is not known.</source>
        <translation>Die Spalte „{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The company’s answer bank {path} is not there, so only your own answers were matched.</source>
        <translation>Die Antwortbank des Unternehmens {path} ist nicht da, deshalb wurden Treffer nur in Ihren eigenen Antworten gesucht.</translation>
    </message>
    <message>
        <source>The confidence of {confidence:.{decimals}%} is below {threshold:.{decimals}%}.</source>
        <translation>Die Sicherheit von {confidence:.{decimals}%} liegt unter {threshold:.{decimals}%}.</translation>
    </message>
    <message>
        <source>The copy of {name} was broken off.</source>
        <translation>Die Kopie von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The copy of {name} would differ from it in more than the answers, so it was not kept: {faults}. Please report this with the workbook.</source>
        <translation>Die Kopie von {name} wiche in mehr als den Antworten davon ab, deshalb wurde sie nicht behalten: {faults}. Bitte melden Sie das zusammen mit der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The criteria catalogue {path} cannot be used: {detail}. Correct or remove the file.</source>
        <translation>Der Kriterienkatalog {path} kann nicht verwendet werden: {detail}. Korrigieren oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The customer&apos;s file already holds an answer.</source>
        <translation>Die Datei des Kunden enthält schon eine Antwort.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>Die beschädigte Datei bleibt als {aside} erhalten.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Die beschädigte Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to the {noun} {path}. Make room on it.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts in die {noun} {path} geschrieben. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The entry has another answer for {product}.</source>
        <translation>Der Eintrag hat für {product} eine andere Antwort.</translation>
    </message>
    <message>
        <source>The entry has no answer that the list of {cell} offers.</source>
        <translation>Der Eintrag hat keine Antwort, die die Liste von {cell} anbietet.</translation>
    </message>
    <message>
        <source>The entry has no question.</source>
        <translation>Der Eintrag hat keine Frage.</translation>
    </message>
    <message>
        <source>The entry has nothing that these answer cells accept.</source>
        <translation>Der Eintrag hat nichts, was diese Antwortzellen annehmen.</translation>
    </message>
    <message>
        <source>The entry is for customers under an NDA, and this questionnaire will be public.</source>
        <translation>Der Eintrag ist für Kunden unter NDA, und dieser Fragebogen wird öffentlich.</translation>
    </message>
    <message>
        <source>The entry is internal; only a person may tell it to others.</source>
        <translation>Der Eintrag ist intern; nur ein Mensch darf ihn weitergeben.</translation>
    </message>
    <message>
        <source>The entry is only a draft.</source>
        <translation>Der Eintrag ist nur ein Entwurf.</translation>
    </message>
    <message>
        <source>The entry is retired.</source>
        <translation>Der Eintrag ist stillgelegt.</translation>
    </message>
    <message>
        <source>The entry it comes from is for customers under an NDA, and the answers will be public.</source>
        <translation>Der Eintrag, aus dem sie stammt, ist für Kunden unter NDA, und die Antworten werden öffentlich.</translation>
    </message>
    <message>
        <source>The entry it comes from is internal.</source>
        <translation>Der Eintrag, aus dem sie stammt, ist intern.</translation>
    </message>
    <message>
        <source>The entry it comes from was to be reviewed by {day}.</source>
        <translation>Der Eintrag, aus dem sie stammt, war bis {day} zu prüfen.</translation>
    </message>
    <message>
        <source>The entry of this ID says so already.</source>
        <translation>Der Eintrag mit dieser ID sagt das schon.</translation>
    </message>
    <message>
        <source>The entry speaks of {product}, the questionnaire of {asked}.</source>
        <translation>Der Eintrag spricht von {product}, der Fragebogen von {asked}.</translation>
    </message>
    <message>
        <source>The entry was to be reviewed by {day}.</source>
        <translation>Der Eintrag war bis {day} zu prüfen.</translation>
    </message>
    <message>
        <source>The entry {entry} has no question.</source>
        <translation>Der Eintrag {entry} hat keine Frage.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The ledger could not be written when this copy was saved. Save the copy again, then mark it.</source>
        <translation>Das Verzeichnis der Abgaben konnte nicht geschrieben werden, als diese Kopie gespeichert wurde. Speichern Sie die Kopie noch einmal und kennzeichnen Sie sie dann.</translation>
    </message>
    <message>
        <source>The list of {cell} does not offer “{value}”.</source>
        <translation>Die Liste von {cell} bietet „{value}“ nicht an.</translation>
    </message>
    <message>
        <source>The meaning is near.</source>
        <translation>Die Bedeutung ist ähnlich.</translation>
    </message>
    <message>
        <source>The name of the copy is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name der Kopie ist zu lang für dieses Laufwerk. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The original is digitally signed; the signature does not hold for the copy.</source>
        <translation>Das Original ist digital signiert; für die Kopie gilt die Signatur nicht.</translation>
    </message>
    <message>
        <source>The password does not open the answer bank {path}. Check it and try again.</source>
        <translation>Das Passwort öffnet die Antwortbank {path} nicht. Prüfen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password does not open {name}. Check it and try again.</source>
        <translation>Das Passwort öffnet {name} nicht. Prüfen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The question is in {asked}, the entry in {known}.</source>
        <translation>Die Frage ist auf {asked}, der Eintrag auf {known}.</translation>
    </message>
    <message>
        <source>The question is the same, word for word.</source>
        <translation>Die Frage ist Wort für Wort dieselbe.</translation>
    </message>
    <message>
        <source>The question says too little to be understood alone.</source>
        <translation>Die Frage sagt zu wenig, um für sich verstanden zu werden.</translation>
    </message>
    <message>
        <source>The same question with the same answer is there already.</source>
        <translation>Dieselbe Frage mit derselben Antwort gibt es schon.</translation>
    </message>
    <message>
        <source>The same question with the same answer is there; what is new is added to it.</source>
        <translation>Dieselbe Frage mit derselben Antwort gibt es schon; Neues wird ergänzt.</translation>
    </message>
    <message>
        <source>The sentence model {name} is damaged. Install Prefill again to repair it.</source>
        <translation>Das Sprachmodell {name} ist beschädigt. Installieren Sie Prefill neu, um es zu reparieren.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>Das Blatt ist leer.</translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation>Das Blatt ist ausgeblendet.</translation>
    </message>
    <message>
        <source>The {field} of the entry {entry} is longer than the {limit:,} characters that a cell can hold, so {path} was not written. Export to .csv or .json instead.</source>
        <translation>Das Feld „{field}“ des Eintrags {entry} ist länger als die {limit:,} Zeichen, die eine Zelle fasst, deshalb wurde {path} nicht geschrieben. Exportieren Sie stattdessen nach .csv oder .json.</translation>
    </message>
    <message>
        <source>The {field} “{beginning}” holds the control character U+{code:04X}, which no spreadsheet can keep. Remove it.</source>
        <translation>Das Feld „{field}“ mit „{beginning}“ enthält das Steuerzeichen U+{code:04X}, das keine Tabelle aufnehmen kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The {field} “{text}” is not {expected}.</source>
        <translation>Das Feld „{field}“ enthält „{text}“; erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>The {noun} lies in a folder that {carrier} copies to other machines. Open it on one machine at a time, and wait until it has been copied; otherwise changes may be lost.</source>
        <translation>Die {noun} liegt in einem Ordner, den {carrier} auf andere Rechner kopiert. Öffnen Sie sie immer nur auf einem Rechner, und warten Sie, bis sie kopiert ist; sonst können Änderungen verloren gehen.</translation>
    </message>
    <message>
        <source>The {noun} lies on a network drive. Only one person should change it at a time.</source>
        <translation>Die {noun} liegt auf einem Netzlaufwerk. Es sollte sie immer nur eine Person ändern.</translation>
    </message>
    <message>
        <source>The {noun} lies where it cannot be changed: it can be read and searched only.</source>
        <translation>Die {noun} liegt, wo sie nicht geändert werden kann: Sie lässt sich nur lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>The {noun} {path} cannot be changed: the file, its folder or its medium is read-only. Copy it to a folder of your own.</source>
        <translation>Die {noun} {path} kann nicht geändert werden: Die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt. Kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The {noun} {path} cannot be read or written ({detail}). Check the folder and its permissions.</source>
        <translation>Die {noun} {path} kann nicht gelesen oder geschrieben werden ({detail}). Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The {noun} {path} is being written by another program. Nothing was changed; try again shortly.</source>
        <translation>Die {noun} {path} wird gerade von einem anderen Programm geschrieben. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The {noun} {path} is damaged ({detail}).</source>
        <translation>Die {noun} {path} ist beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>The {noun} {path} was written by a newer version of Prefill ({unknown}). Update Prefill to open it; nothing was changed.</source>
        <translation>Die {noun} {path} wurde von einer neueren Version von Prefill geschrieben ({unknown}). Aktualisieren Sie Prefill, um sie zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no catalogue for “{name}”. Choose one of: {known}.</source>
        <translation>Für „{name}“ gibt es keinen Katalog. Wählen Sie einen von diesen: {known}.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The command line does the same work: prefill --help tells how.</source>
        <translation>Es gibt keinen Bildschirm, auf dem das Fenster sich öffnen könnte. Die Befehlszeile leistet dasselbe: prefill --help sagt, wie.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and folder.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie ihren Namen und Ordner.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Es gibt keinen Ordner {folder}. Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>There is no {noun} at {path}. Check the name, or import a file to make one.</source>
        <translation>Bei {path} gibt es keine {noun}. Prüfen Sie den Namen, oder importieren Sie eine Datei, um eine anzulegen.</translation>
    </message>
    <message>
        <source>This installation of Prefill cannot use answer banks with a password, because its part “sqlcipher3” is missing. Install Prefill anew.</source>
        <translation>Diese Installation von Prefill kann keine Antwortbanken mit Passwort verwenden, weil ihr Teil „sqlcipher3“ fehlt. Installieren Sie Prefill neu.</translation>
    </message>
    <message>
        <source>This is your own answer bank. Choose the file of the company’s bank.</source>
        <translation>Das ist Ihre eigene Antwortbank. Wählen Sie die Datei der Bank des Unternehmens.</translation>
    </message>
    <message>
        <source>Transit or transition</source>
        <translation>Übertragung oder Übergang</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Two answers disagree: {id} says “{here}”, {other} says “{there}”.</source>
        <translation>Zwei Antworten widersprechen sich: {id} sagt „{here}“, {other} sagt „{there}“.</translation>
    </message>
    <message numerus="yes">
        <source>Used {n:,} times, last on {day}.</source>
        <translation>
            <numerusform>Einmal verwendet, am {day}.</numerusform>
            <numerusform>{n:,} Mal verwendet, zuletzt am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used {n:,} times.</source>
        <translation>
            <numerusform>Einmal verwendet.</numerusform>
            <numerusform>{n:,} Mal verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Who is to do it</source>
        <translation>Wer es tun soll</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>Wessen Kunden</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>Wired or wireless</source>
        <translation>Kabel oder Funk</translation>
    </message>
    <message>
        <source>With exceptions</source>
        <translation>Mit Ausnahmen</translation>
    </message>
    <message>
        <source>With your corrections, no row with a cell to answer it in is left.</source>
        <translation>Mit Ihren Korrekturen bleibt keine Zeile mit einer Zelle für die Antwort.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Schreibt {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes or no, or more</source>
        <translation>Ja oder nein, oder mehr</translation>
    </message>
    <message>
        <source>You said that there is nothing to answer on this sheet.</source>
        <translation>Sie haben angegeben, dass auf diesem Blatt nichts zu beantworten ist.</translation>
    </message>
    <message>
        <source>Your own answers give {judgements} judgements so far. From {enough} on they can set the threshold; until then the default stands.</source>
        <translation>Ihre eigenen Antworten ergeben bisher {judgements} Urteile. Ab {enough} können sie die Schwelle bestimmen; bis dahin gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>eine binäre Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a damaged file</source>
        <translation>eine beschädigte Datei</translation>
    </message>
    <message>
        <source>a date like 2026-03-31</source>
        <translation>ein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>a date such as 2026-05-31</source>
        <translation>ein Datum wie 2026-05-31</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a list like [{{&quot;label&quot;: &quot;Owner&quot;, &quot;value&quot;: &quot;Shared&quot;}}]</source>
        <translation>eine Liste wie [{{&quot;label&quot;: &quot;Owner&quot;, &quot;value&quot;: &quot;Shared&quot;}}]</translation>
    </message>
    <message>
        <source>a list like [{{&quot;product&quot;: &quot;Cloud&quot;, &quot;choice&quot;: &quot;no&quot;, &quot;answer&quot;: &quot;Not yet.&quot;}}]</source>
        <translation>eine Liste wie [{{&quot;product&quot;: &quot;Cloud&quot;, &quot;choice&quot;: &quot;no&quot;, &quot;answer&quot;: &quot;Not yet.&quot;}}]</translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation>eine Liste von Codes</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part is named {part!r}</source>
        <translation>ein Teil heißt {part!r}</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>ein Blatt</translation>
    </message>
    <message>
        <source>a sheet with {cells:,} cells</source>
        <translation>ein Blatt mit {cells:,} Zellen</translation>
    </message>
    <message>
        <source>a sheet with {cells:,} cells and {areas:,} areas</source>
        <translation>ein Blatt mit {cells:,} Zellen und {areas:,} Bereichen</translation>
    </message>
    <message>
        <source>a tag could not be read</source>
        <translation>ein Tag ist nicht lesbar</translation>
    </message>
    <message>
        <source>a text file of values</source>
        <translation>eine Textdatei mit Werten</translation>
    </message>
    <message>
        <source>a text whose length is</source>
        <translation>einen Text mit der Länge</translation>
    </message>
    <message>
        <source>a time of day such as 14:30</source>
        <translation>eine Uhrzeit wie 14:30</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>an Excel 97-2003 workbook</source>
        <translation>eine Arbeitsmappe von Excel 97-2003</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>ein älteres Office-Dokument</translation>
    </message>
    <message>
        <source>another file has the framework “{framework}” already</source>
        <translation>eine andere Datei hat das Rahmenwerk „{framework}“ schon</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer bank</source>
        <translation>Antwortbank</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>belongs to a pivot table, which Excel fills in itself</source>
        <translation>gehört zu einer Pivot-Tabelle, die Excel selbst ausfüllt</translation>
    </message>
    <message>
        <source>breaks the rules of .csv at line {line} ({error})</source>
        <translation>verletzt in Zeile {line} die Regeln von .csv ({error})</translation>
    </message>
    <message>
        <source>cannot be opened ({reason})</source>
        <translation>lässt sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <source>cannot take {value}, which {not_accepted}</source>
        <translation>kann {value} nicht aufnehmen: {not_accepted}</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>copying {n:,} entries</source>
        <translation>
            <numerusform>einen Eintrag kopieren</numerusform>
            <numerusform>{n:,} Einträge kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>damaged or a file of another kind</source>
        <translation>beschädigt oder eine Datei anderer Art</translation>
    </message>
    <message numerus="yes">
        <source>deciding {n:,} matters</source>
        <translation>
            <numerusform>1 Entscheidung</numerusform>
            <numerusform>{n:,} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting {n:,} entries</source>
        <translation>
            <numerusform>einen Eintrag löschen</numerusform>
            <numerusform>{n:,} Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>dropdowns</source>
        <translation>Auswahllisten</translation>
    </message>
    <message numerus="yes">
        <source>editing {n:,} entries</source>
        <translation>
            <numerusform>einen Eintrag bearbeiten</numerusform>
            <numerusform>{n:,} Einträge bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>Elemente sind mehr als {most} Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>every row says something else</source>
        <translation>jede Zeile sagt etwas anderes</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>evidence from</source>
        <translation>Nachweis ab</translation>
    </message>
    <message>
        <source>evidence until</source>
        <translation>Nachweis bis</translation>
    </message>
    <message>
        <source>folder of backups</source>
        <translation>Sicherungsablage</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>formulas work it out</source>
        <translation>Formeln berechnen sie</translation>
    </message>
    <message>
        <source>holds a formula, which is never overwritten</source>
        <translation>enthält eine Formel, die nie überschrieben wird</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>import of {n} files</source>
        <translation>
            <numerusform>Import von {name}</numerusform>
            <numerusform>Import von {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>is a damaged workbook ({error})</source>
        <translation>ist eine beschädigte Arbeitsmappe ({error})</translation>
    </message>
    <message>
        <source>is a database of another kind</source>
        <translation>ist eine Datenbank anderer Art</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a heading of a table, which Excel would find damaged</source>
        <translation>ist die Überschrift einer Tabelle, die Excel dann für beschädigt hielte</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>is locked, and its sheet is protected</source>
        <translation>ist gesperrt, und ihr Blatt ist geschützt</translation>
    </message>
    <message>
        <source>is no .xlsx workbook, or asks for a password</source>
        <translation>ist keine .xlsx-Arbeitsmappe oder verlangt ein Passwort</translation>
    </message>
    <message>
        <source>is no valid JSON ({error})</source>
        <translation>ist kein gültiges JSON ({error})</translation>
    </message>
    <message>
        <source>is not a cell; write an address such as C7</source>
        <translation>ist keine Zelle; geben Sie eine Adresse wie C7 an</translation>
    </message>
    <message>
        <source>is not a database</source>
        <translation>ist keine Datenbank</translation>
    </message>
    <message>
        <source>is not a database, or one with a password that was cut short</source>
        <translation>ist keine Datenbank, oder eine mit Passwort, die abgeschnitten wurde</translation>
    </message>
    <message>
        <source>is not a list of objects, one for each entry</source>
        <translation>ist keine Liste von Objekten, eines für jeden Eintrag</translation>
    </message>
    <message>
        <source>is not accepted: the cell takes {needed}</source>
        <translation>die Zelle nimmt nur {needed}</translation>
    </message>
    <message>
        <source>is not in its list, which has: {words}</source>
        <translation>es steht nicht in der Liste der Zelle: {words}</translation>
    </message>
    <message>
        <source>is not in its list, which has: {words} and {more} more</source>
        <translation>es steht nicht in der Liste der Zelle: {words} und {more} weitere</translation>
    </message>
    <message>
        <source>is not meant to take {value}, which {not_accepted}</source>
        <translation>soll {value} nicht aufnehmen: {not_accepted}</translation>
    </message>
    <message>
        <source>is on a sheet that the workbook does not have; it has: {names}</source>
        <translation>liegt auf einem Blatt, das die Arbeitsmappe nicht hat; sie hat: {names}</translation>
    </message>
    <message>
        <source>is part of a merged cell; write to {anchor} instead</source>
        <translation>gehört zu einer verbundenen Zelle; schreiben Sie stattdessen in {anchor}</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>sie lässt sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>sie ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>it comes from a newer Prefill</source>
        <translation>sie stammt von einem neueren Prefill</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>sie vereinbart einen Dokumenttyp, was keine Arbeitsmappe tut</translation>
    </message>
    <message>
        <source>it has a text in most rows</source>
        <translation>sie hat in den meisten Zeilen einen Text</translation>
    </message>
    <message>
        <source>it has {count} parts</source>
        <translation>sie hat {count} Teile</translation>
    </message>
    <message>
        <source>it holds numbers or short codes</source>
        <translation>sie enthält Nummern oder kurze Codes</translation>
    </message>
    <message>
        <source>it holds web addresses</source>
        <translation>sie enthält Webadressen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is already full of text</source>
        <translation>sie ist schon voller Text</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>it is no valid JSON ({error})</source>
        <translation>sie ist kein gültiges JSON ({error})</translation>
    </message>
    <message>
        <source>it is open in another program, or protected</source>
        <translation>sie ist in einem anderen Programm geöffnet oder geschützt</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>sie ist etwas anderes</translation>
    </message>
    <message>
        <source>it is the empty column next to the questions</source>
        <translation>sie ist die leere Spalte neben den Fragen</translation>
    </message>
    <message>
        <source>it numbers the rows</source>
        <translation>sie nummeriert die Zeilen</translation>
    </message>
    <message>
        <source>it only counts up</source>
        <translation>sie zählt nur hoch</translation>
    </message>
    <message>
        <source>it says the same in every row</source>
        <translation>sie sagt in jeder Zeile dasselbe</translation>
    </message>
    <message>
        <source>it stands empty beside the questions</source>
        <translation>sie steht leer neben den Fragen</translation>
    </message>
    <message>
        <source>it stands to the left of the questions</source>
        <translation>sie steht links von den Fragen</translation>
    </message>
    <message>
        <source>it stands to the right of the questions</source>
        <translation>sie steht rechts von den Fragen</translation>
    </message>
    <message>
        <source>its answers are of the kind yes and no</source>
        <translation>ihre Antworten sind von der Art Ja und Nein</translation>
    </message>
    <message>
        <source>its cells are coloured to be written in</source>
        <translation>ihre Zellen sind zum Ausfüllen gefärbt</translation>
    </message>
    <message>
        <source>its cells are left open for answers</source>
        <translation>ihre Zellen sind für Antworten frei</translation>
    </message>
    <message>
        <source>its cells are left open on a protected sheet</source>
        <translation>ihre Zellen sind auf einem geschützten Blatt frei</translation>
    </message>
    <message>
        <source>its cells check what is written into them</source>
        <translation>ihre Zellen prüfen, was eingetragen wird</translation>
    </message>
    <message>
        <source>its cells have lists to pick from</source>
        <translation>ihre Zellen haben Auswahllisten</translation>
    </message>
    <message>
        <source>its cells hold placeholders</source>
        <translation>ihre Zellen enthalten Platzhalter</translation>
    </message>
    <message>
        <source>its cells offer a list to pick from</source>
        <translation>ihre Zellen bieten eine Auswahlliste</translation>
    </message>
    <message>
        <source>its header names questions</source>
        <translation>ihre Überschrift nennt Fragen</translation>
    </message>
    <message>
        <source>its header names something else</source>
        <translation>ihre Überschrift nennt etwas anderes</translation>
    </message>
    <message>
        <source>its header says so</source>
        <translation>ihre Überschrift sagt es</translation>
    </message>
    <message>
        <source>its rows or cells are out of order, or there twice</source>
        <translation>seine Zeilen oder Zellen sind nicht in ihrer Reihenfolge oder doppelt</translation>
    </message>
    <message>
        <source>its texts are very short</source>
        <translation>ihre Texte sind sehr kurz</translation>
    </message>
    <message>
        <source>its texts are whole sentences</source>
        <translation>ihre Texte sind ganze Sätze</translation>
    </message>
    <message>
        <source>its texts repeat one another</source>
        <translation>ihre Texte wiederholen sich</translation>
    </message>
    <message>
        <source>its texts state what should be so</source>
        <translation>ihre Texte sagen, was gelten soll</translation>
    </message>
    <message>
        <source>its words name the boxes beside them</source>
        <translation>ihre Wörter benennen die Kästchen daneben</translation>
    </message>
    <message>
        <source>its “{key}” is not a list that holds something</source>
        <translation>ihr „{key}“ ist keine Liste mit Inhalt</translation>
    </message>
    <message>
        <source>jobs file</source>
        <translation>Datei der Fragebögen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>last used</source>
        <translation>zuletzt verwendet</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>lies outside the sheet, which ends at {last}</source>
        <translation>liegt außerhalb des Blatts, das bei {last} endet</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>Zellverbünde</translation>
    </message>
    <message>
        <source>merging another copy</source>
        <translation>Vereinen mit einer anderen Kopie</translation>
    </message>
    <message>
        <source>merging duplicates</source>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>most of its texts ask for something</source>
        <translation>die meisten ihrer Texte fragen etwas</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing fits better</source>
        <translation>nichts passt besser</translation>
    </message>
    <message>
        <source>nothing has been picked in it yet</source>
        <translation>in ihr ist noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>nichts darin ist lesbar</translation>
    </message>
    <message>
        <source>one of golden, approved, draft and retired</source>
        <translation>eines von golden, approved, draft und retired</translation>
    </message>
    <message>
        <source>one of public, nda and internal</source>
        <translation>eines von public, nda und internal</translation>
    </message>
    <message>
        <source>one of yes, no, partial and n/a</source>
        <translation>eines von yes, no, partial und n/a</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>weitere Antworten</translation>
    </message>
    <message>
        <source>over 2 years</source>
        <translation>über 2 Jahre</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>phrasings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message numerus="yes">
        <source>restoring {n:,} entries</source>
        <translation>
            <numerusform>einen Eintrag wiederherstellen</numerusform>
            <numerusform>{n:,} Einträge wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>review every</source>
        <translation>Prüfturnus</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>short answer</source>
        <translation>Kurzantwort</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>the code {code} stands in it twice</source>
        <translation>der Code {code} steht doppelt darin</translation>
    </message>
    <message>
        <source>the part is missing</source>
        <translation>der Teil fehlt</translation>
    </message>
    <message>
        <source>the part {part!r} is there twice</source>
        <translation>den Teil {part!r} gibt es zweimal</translation>
    </message>
    <message>
        <source>the part {part!r} overlaps another</source>
        <translation>der Teil {part!r} überlappt einen anderen</translation>
    </message>
    <message>
        <source>the part {part} differs</source>
        <translation>der Teil {part} ist anders</translation>
    </message>
    <message>
        <source>the part {part} is gone</source>
        <translation>der Teil {part} fehlt</translation>
    </message>
    <message>
        <source>the part {part} was added</source>
        <translation>der Teil {part} kam hinzu</translation>
    </message>
    <message>
        <source>the sheet has no place for cells</source>
        <translation>das Blatt hat keinen Platz für Zellen</translation>
    </message>
    <message>
        <source>the sheet {name!r} has no part</source>
        <translation>das Blatt {name!r} hat keinen Teil</translation>
    </message>
    <message>
        <source>the zip package</source>
        <translation>das Zip-Paket</translation>
    </message>
    <message>
        <source>the “{key}” is missing or is no text</source>
        <translation>„{key}“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>the “{key}” of {code} is missing or is no text</source>
        <translation>„{key}“ von {code} fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>es gibt keine Zeile {row}</translation>
    </message>
    <message>
        <source>times used</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>up to 1 year</source>
        <translation>bis 1 Jahr</translation>
    </message>
    <message>
        <source>up to 2 years</source>
        <translation>bis 2 Jahre</translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation>bis 3 Monate</translation>
    </message>
    <message>
        <source>up to 6 months</source>
        <translation>bis 6 Monate</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>was given a number of more than {most} digits, which Excel rounds; give it as text</source>
        <translation>erhielt eine Zahl mit mehr als {most} Stellen, die Excel rundet; geben Sie sie als Text an</translation>
    </message>
    <message>
        <source>was given a number that no cell can hold</source>
        <translation>erhielt eine Zahl, die keine Zelle aufnehmen kann</translation>
    </message>
    <message>
        <source>was given a text of {length:,} characters; a cell holds {most:,}</source>
        <translation>erhielt einen Text von {length:,} Zeichen; eine Zelle fasst {most:,}</translation>
    </message>
    <message>
        <source>was given text with the character U+{code:04X}, which no workbook can hold</source>
        <translation>erhielt einen Text mit dem Zeichen U+{code:04X}, das keine Arbeitsmappe aufnehmen kann</translation>
    </message>
    <message>
        <source>would unpack to {unpacked:,} bytes, which is beyond all reason</source>
        <translation>ergäbe entpackt {unpacked:,} Bytes, was jedes Maß übersteigt</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Sie haben es so angegeben</translation>
    </message>
    <message>
        <source>{caution}: only the entry says {words}.</source>
        <translation>{caution}: Nur der Eintrag sagt {words}.</translation>
    </message>
    <message>
        <source>{caution}: only the question says {words}.</source>
        <translation>{caution}: Nur die Frage sagt {words}.</translation>
    </message>
    <message>
        <source>{caution}: the question says {asked}, the entry {known}.</source>
        <translation>{caution}: Die Frage sagt {asked}, der Eintrag {known}.</translation>
    </message>
    <message>
        <source>{cell} does not offer “{value}”. Choose one of: {words}.</source>
        <translation>{cell} bietet „{value}“ nicht an. Wählen Sie eines von diesen: {words}.</translation>
    </message>
    <message>
        <source>{cell} holds {length} characters, and {limit} are allowed.</source>
        <translation>{cell} enthält {length} Zeichen, und {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>{cell} is no answer cell of row {row} on sheet {sheet}.</source>
        <translation>{cell} ist keine Antwortzelle von Zeile {row} auf Blatt {sheet}.</translation>
    </message>
    <message>
        <source>{cell} is no cell of row {row}</source>
        <translation>{cell} ist keine Zelle der Zeile {row}</translation>
    </message>
    <message>
        <source>{cell} still waits for a choice.</source>
        <translation>{cell} wartet noch auf eine Auswahl.</translation>
    </message>
    <message>
        <source>{cell} {reason}.</source>
        <translation>{cell} {reason}.</translation>
    </message>
    <message>
        <source>{code} belongs to the group {group}, which is not in it</source>
        <translation>{code} gehört zur Gruppe {group}, die nicht darin steht</translation>
    </message>
    <message>
        <source>{count} defined names</source>
        <translation>{count} definierte Namen</translation>
    </message>
    <message>
        <source>{file}, entry {number}</source>
        <translation>{file}, Eintrag {number}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}</source>
        <translation>{file}, Blatt {sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}</source>
        <translation>{file}, {sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row} ({id})</source>
        <translation>{file}, {sheet}, Zeile {row} ({id})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are in your bank already.</source>
        <translation>
            <numerusform>1 ist schon in Ihrer Bank.</numerusform>
            <numerusform>{n:,} sind schon in Ihrer Bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} backups stay as they were.</source>
        <translation>
            <numerusform>1 Sicherung bleibt, wie sie ist.</numerusform>
            <numerusform>{n:,} Sicherungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{n:,} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n:,} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries added</source>
        <translation>
            <numerusform>1 Eintrag hinzugefügt</numerusform>
            <numerusform>{n:,} Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries come in</source>
        <translation>
            <numerusform>1 Eintrag kommt hinzu</numerusform>
            <numerusform>{n:,} Einträge kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries selected</source>
        <translation>
            <numerusform>1 Eintrag ausgewählt</numerusform>
            <numerusform>{n:,} Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were added</source>
        <translation>
            <numerusform>1 Eintrag wurde hinzugefügt</numerusform>
            <numerusform>{n:,} Einträge wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were copied.</source>
        <translation>
            <numerusform>1 Eintrag wurde kopiert.</numerusform>
            <numerusform>{n:,} Einträge wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were deleted.</source>
        <translation>
            <numerusform>„{question}“ wurde gelöscht.</numerusform>
            <numerusform>{n:,} Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were restored.</source>
        <translation>
            <numerusform>Der Eintrag wurde wiederhergestellt.</numerusform>
            <numerusform>{n:,} Einträge wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were saved to {target}, {older:,} of them as their history last had them.</source>
        <translation>
            <numerusform>{n:,} Eintrag wurde nach {target} gerettet, in der letzten Fassung seines Verlaufs.</numerusform>
            <numerusform>{n:,} Einträge wurden nach {target} gerettet, {older:,} davon in der letzten Fassung ihres Verlaufs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were saved to {target}.</source>
        <translation>
            <numerusform>{n:,} Eintrag wurde nach {target} gerettet.</numerusform>
            <numerusform>{n:,} Einträge wurden nach {target} gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries were written to {file}.</source>
        <translation>
            <numerusform>1 Eintrag wurde nach {file} geschrieben.</numerusform>
            <numerusform>{n:,} Einträge wurden nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fields are for you to decide</source>
        <translation>
            <numerusform>1 Feld ist noch zu entscheiden</numerusform>
            <numerusform>{n:,} Felder sind noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fields were changed in both copies. Click the words that are to stand.</source>
        <translation>
            <numerusform>1 Feld wurde in beiden Kopien geändert. Klicken Sie auf die Fassung, die gelten soll.</numerusform>
            <numerusform>{n:,} Felder wurden in beiden Kopien geändert. Klicken Sie auf die Fassungen, die gelten sollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} go to the trash</source>
        <translation>
            <numerusform>1 kommt in den Papierkorb</numerusform>
            <numerusform>{n:,} kommen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} join by themselves</source>
        <translation>
            <numerusform>1 fügt sich von selbst ein</numerusform>
            <numerusform>{n:,} fügen sich von selbst ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} merged</source>
        <translation>
            <numerusform>1 zusammengeführt</numerusform>
            <numerusform>{n:,} zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} months</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>{n:,} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them repeat earlier ones, so one answer can serve both.</source>
        <translation>
            <numerusform>{n:,} davon wiederholt eine frühere, sodass eine Antwort für beide genügt.</numerusform>
            <numerusform>{n:,} davon wiederholen frühere, sodass eine Antwort für beide genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places in the file could not be read.</source>
        <translation>
            <numerusform>{n:,} Stelle der Datei war nicht lesbar.</numerusform>
            <numerusform>{n:,} Stellen der Datei waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} questions</source>
        <translation>
            <numerusform>{n:,} Frage</numerusform>
            <numerusform>{n:,} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <translation>
            <numerusform>1 ersetzt</numerusform>
            <numerusform>{n:,} ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} Blatt</numerusform>
            <numerusform>{n:,} Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were left out.</source>
        <translation>
            <numerusform>1 wurde ausgelassen.</numerusform>
            <numerusform>{n:,} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were there already or were changed</source>
        <translation>
            <numerusform>1 war schon da oder wurde geändert</numerusform>
            <numerusform>{n:,} waren schon da oder wurden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} cannot be copied into {folder} ({reason}). The filled copy is in place.</source>
        <translation>{name} kann nicht nach {folder} kopiert werden ({reason}). Die ausgefüllte Kopie ist fertig.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table of values: {reason}.</source>
        <translation>{name} kann nicht als Wertetabelle gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be removed from {folder} ({reason}), though no answer cites it any more. Remove it before you send the folder.</source>
        <translation>{name} lässt sich nicht aus {folder} entfernen ({reason}), obwohl keine Antwort es mehr anführt. Entfernen Sie es, bevor Sie den Ordner weitergeben.</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder} ({reason}).</source>
        <translation>{name} kann nicht in {folder} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder} ({reason}). Choose another folder.</source>
        <translation>{name} kann nicht in {folder} geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder} ({reason}). The filled copy is in place.</source>
        <translation>{name} kann nicht in {folder} geschrieben werden ({reason}). Die ausgefüllte Kopie ist fertig.</translation>
    </message>
    <message>
        <source>{name} has changed on disk since it was opened. Open it again, then save.</source>
        <translation>{name} hat sich seit dem Öffnen auf dem Datenträger geändert. Öffnen Sie die Datei erneut, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>{name} has no worksheet, so there is nothing to fill in.</source>
        <translation>{name} hat kein Tabellenblatt, deshalb gibt es nichts auszufüllen.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; workbooks up to {most} MB are read.</source>
        <translation>{name} hat {size} MB; gelesen werden Arbeitsmappen bis {most} MB.</translation>
    </message>
    <message>
        <source>{name} holds no answered question that Prefill can see. Is it the completed file?</source>
        <translation>{name} enthält keine beantwortete Frage, die Prefill erkennt. Ist es die ausgefüllte Datei?</translation>
    </message>
    <message>
        <source>{name} holds no layouts that Prefill can use: {why}. Choose a file exported from Prefill.</source>
        <translation>{name} enthält keine Aufbauten, die Prefill verwenden kann: {why}. Wählen Sie eine aus Prefill exportierte Datei.</translation>
    </message>
    <message>
        <source>{name} is being worked on in another window of Prefill. Go on there, or close it there before you open it here.</source>
        <translation>{name} wird in einem anderen Fenster von Prefill bearbeitet. Machen Sie dort weiter, oder schließen Sie es dort, bevor Sie es hier öffnen.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete ({where}: {reason}). Ask for it to be sent again.</source>
        <translation>{name} ist beschädigt oder unvollständig ({where}: {reason}). Lassen Sie sich die Datei erneut schicken.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Ask for it to be sent again.</source>
        <translation>{name} ist leer (0 Bytes). Lassen Sie sich die Datei erneut schicken.</translation>
    </message>
    <message>
        <source>{name} is larger inside than any questionnaire ({what}), so it is not opened.</source>
        <translation>{name} ist innen größer als jeder Fragebogen ({what}) und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}. Put it back there, then save; your answers are kept.</source>
        <translation>{name} ist nicht mehr in {folder}. Legen Sie die Datei wieder dorthin und speichern Sie dann; Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>{name} is not opened, for it is not built as Excel builds files: {reason}.</source>
        <translation>{name} wird nicht geöffnet, denn die Datei ist nicht so gebaut, wie Excel Dateien baut: {reason}.</translation>
    </message>
    <message>
        <source>{name} is only the mark that Excel leaves while a workbook is open. Give the workbook itself, {itself}.</source>
        <translation>{name} ist nur das Zeichen, das Excel hinterlässt, solange eine Arbeitsmappe geöffnet ist. Nehmen Sie die Arbeitsmappe selbst, {itself}.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Give the password to open it.</source>
        <translation>{name} ist durch ein Passwort geschützt. Geben Sie das Passwort ein, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{name} is the customer&apos;s own file, which is never written over. Choose another name.</source>
        <translation>{name} ist die Datei des Kunden selbst, die nie überschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be filled in without loss. Open it in Excel or LibreOffice and save it as .xlsx; its answers can be imported into the bank as it is.</source>
        <translation>{name} ist {kind} und lässt sich nicht ohne Verlust ausfüllen. Öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie als .xlsx; ihre Antworten können auch so in die Bank importiert werden.</translation>
    </message>
    <message>
        <source>{name} is {what}, not an Excel workbook (.xlsx, .xlsm).</source>
        <translation>{name} ist {what}, keine Excel-Arbeitsmappe (.xlsx, .xlsm).</translation>
    </message>
    <message>
        <source>{name} must end in {suffix}, as the original does, or Excel will not open it.</source>
        <translation>{name} muss wie das Original auf {suffix} enden, sonst öffnet Excel die Datei nicht.</translation>
    </message>
    <message>
        <source>{name}: cells are out of order or there twice</source>
        <translation>{name}: Zellen stehen in falscher Folge oder doppelt</translation>
    </message>
    <message>
        <source>{name}: row {row} is shown differently</source>
        <translation>{name}: Zeile {row} wird anders angezeigt</translation>
    </message>
    <message>
        <source>{name}: something other than its cells differs</source>
        <translation>{name}: etwas anderes als die Zellen ist verschieden</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers by the criteria of {catalogue}, as of {day}.</source>
        <translation>
            <numerusform>1 Antwort nach den Kriterien von {catalogue}, Stand {day}.</numerusform>
            <numerusform>{n} Antworten nach den Kriterien von {catalogue}, Stand {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were written.</source>
        <translation>
            <numerusform>1 Zelle wurde geschrieben.</numerusform>
            <numerusform>{n} Zellen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} has {size} MB</source>
        <translation>{part} hat {size} MB</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: it {detail}.</source>
        <translation>{path} kann nicht als Tabelle gelesen werden: Die Datei {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another folder or name.</source>
        <translation>{path} kann nicht geschrieben werden ({detail}). Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>{path} exists already, so no new {noun} was made. Choose another name.</source>
        <translation>{path} gibt es schon, deshalb wurde keine neue {noun} angelegt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} has no columns headed “question” and “answer” (headings found: {found}). Name these two columns in the first row.</source>
        <translation>{path} hat keine Spalten mit den Überschriften „question“ und „answer“ (gefundene Überschriften: {found}). Benennen Sie diese beiden Spalten in der ersten Zeile.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the workbook inside it.</source>
        <translation>{path} ist ein Ordner. Nehmen Sie die Arbeitsmappe darin.</translation>
    </message>
    <message>
        <source>{path} is no table that Prefill knows. Use a name that ends in .csv, .xlsx or .json.</source>
        <translation>{path} ist keine Tabelle, die Prefill kennt. Verwenden Sie einen Namen, der auf .csv, .xlsx oder .json endet.</translation>
    </message>
    <message>
        <source>{path} is no {noun} of Prefill: it {detail}. Choose another file.</source>
        <translation>{path} ist keine {noun} von Prefill: Die Datei {detail}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{reasons} and {last}</source>
        <translation>{reasons} und {last}</translation>
    </message>
    <message>
        <source>{refusal} The rest of the row was taken.</source>
        <translation>{refusal} Der Rest der Zeile wurde übernommen.</translation>
    </message>
    <message>
        <source>{sheet} {cell} changed unasked</source>
        <translation>{sheet} {cell} änderte sich ungefragt</translation>
    </message>
    <message>
        <source>{sheet} {cell} was not written</source>
        <translation>{sheet} {cell} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>{sheet} {cell} {reason}.</source>
        <translation>{sheet} {cell} {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n:,} entries</source>
        <translation>
            <numerusform>{shown} von 1 Eintrag</numerusform>
            <numerusform>{shown} von {n:,} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{signed_by} answered it too. A second person has to sign it off.</source>
        <translation>{signed_by} hat auch geantwortet. Eine zweite Person muss gegenzeichnen.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or free the place.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner, oder machen Sie den Platz frei.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name, or allow it to be overwritten.</source>
        <translation>{target} gibt es schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>{text!r} is no area</source>
        <translation>{text!r} ist kein Bereich</translation>
    </message>
    <message>
        <source>{text!r} lies outside any sheet</source>
        <translation>{text!r} liegt außerhalb jedes Blatts</translation>
    </message>
    <message>
        <source>{value!r} is no column</source>
        <translation>{value!r} ist keine Spalte</translation>
    </message>
    <message>
        <source>{value!r} is no text</source>
        <translation>{value!r} ist kein Text</translation>
    </message>
    <message>
        <source>{value!r} is none of {allowed}</source>
        <translation>{value!r} ist keines von {allowed}</translation>
    </message>
    <message>
        <source>{what} at least {low}</source>
        <translation>{what} von mindestens {low}</translation>
    </message>
    <message>
        <source>{what} at most {low}</source>
        <translation>{what} von höchstens {low}</translation>
    </message>
    <message>
        <source>{what} between {low} and {high}</source>
        <translation>{what} zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{what} equal to {low}</source>
        <translation>{what} gleich {low}</translation>
    </message>
    <message>
        <source>{what} greater than {low}</source>
        <translation>{what} größer als {low}</translation>
    </message>
    <message>
        <source>{what} less than {low}</source>
        <translation>{what} kleiner als {low}</translation>
    </message>
    <message>
        <source>{what} not between {low} and {high}</source>
        <translation>{what} nicht zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{what} other than {low}</source>
        <translation>{what} ungleich {low}</translation>
    </message>
    <message>
        <source>{where} has other attributes</source>
        <translation>{where} hat andere Attribute</translation>
    </message>
    <message>
        <source>{where} holds a formula and differs</source>
        <translation>{where} enthält eine Formel und ist anders</translation>
    </message>
    <message>
        <source>{where} is shown differently</source>
        <translation>{where} wird anders angezeigt</translation>
    </message>
    <message>
        <source>{words} and others</source>
        <translation>{words} und andere</translation>
    </message>
    <message numerus="yes">
        <source>{words}: {n:,} entries</source>
        <translation>
            <numerusform>{words}: 1 Eintrag</numerusform>
            <numerusform>{words}: {n:,} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” looks like something still to be filled in.</source>
        <translation>„{words}“ sieht aus, als wäre es noch auszufüllen.</translation>
    </message>
    <message>
        <source>“{words}” refers to another question.</source>
        <translation>„{words}“ bezieht sich auf eine andere Frage.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n:,} questions would be answered in two ways. You decide after the import.</source>
        <translation>
            <numerusform>⚠ Eine Frage wäre auf zwei Arten beantwortet. Sie entscheiden darüber nach dem Import.</numerusform>
            <numerusform>⚠ {n:,} Fragen wären auf zwei Arten beantwortet. Sie entscheiden nach dem Import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Hinzugefügt</translation>
    </message>
    <message>
        <source>= Known</source>
        <translation>= Bekannt</translation>
    </message>
    <message>
        <source>= The same wording</source>
        <translation>= Derselbe Wortlaut</translation>
    </message>
    <message>
        <source>A</source>
        <translation>F</translation>
    </message>
    <message>
        <source>A document, a folder or an address</source>
        <translation>Ein Dokument, ein Ordner oder eine Adresse</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation>Alle ab einer Sicherheit bestätigen</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>An entry needs a question.</source>
        <translation>Ein Eintrag braucht eine Frage.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer bank</source>
        <translation>Antwortbank</translation>
    </message>
    <message>
        <source>Answer book</source>
        <translation>Antwortbuch</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Antwort in Worten</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answers that no longer find their question: {count}.</source>
        <translation>Antworten, die ihre Frage nicht mehr finden: {count}.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Checked. It may be filled in without a person.</source>
        <translation>Geprüft. Darf ohne Durchsicht eingetragen werden.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Codes, such as CC6.1, CC6.7</source>
        <translation>Codes, etwa CC6.1, CC6.7</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Company bank</source>
        <translation>Firmenbank</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Criterion named</source>
        <translation>Kriterium genannt</translation>
    </message>
    <message>
        <source>D</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence expired</source>
        <translation>Nachweis abgelaufen</translation>
    </message>
    <message>
        <source>Evidence valid from</source>
        <translation>Nachweis gültig ab</translation>
    </message>
    <message>
        <source>Evidence valid until</source>
        <translation>Nachweis gültig bis</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Verbindlich</translation>
    </message>
    <message>
        <source>Heading found</source>
        <translation>Überschrift gefunden</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In other wordings</source>
        <translation>In anderen Formulierungen</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In der Antwort</translation>
    </message>
    <message>
        <source>In the customer&apos;s file: {value}</source>
        <translation>In der Datei des Kunden: {value}</translation>
    </message>
    <message>
        <source>Kept for the record, never suggested.</source>
        <translation>Bleibt erhalten, wird nie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Left out, because their cells have no room for it: {count}</source>
        <translation>Ausgelassen, weil ihre Zellen dafür keinen Platz haben: {count}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>Sieht {file} durch</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Mark one</source>
        <translation>Eines ankreuzen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Zu pflegen</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Keine Kriterien</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>Kein Turnus</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No review on record</source>
        <translation>Keine Prüfung vermerkt</translation>
    </message>
    <message>
        <source>Nobody has signed this off yet.</source>
        <translation>Noch niemand hat gegengezeichnet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not applicable, with one reason</source>
        <translation>Nicht zutreffend, mit einer Begründung</translation>
    </message>
    <message>
        <source>Not used in a filled copy yet.</source>
        <translation>Noch in keiner ausgefüllten Kopie verwendet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only suggested, never filled in without a person.</source>
        <translation>Wird nur vorgeschlagen, nie ohne Durchsicht eingetragen.</translation>
    </message>
    <message>
        <source>Other phrasings</source>
        <translation>Andere Formulierungen</translation>
    </message>
    <message>
        <source>Ourselves only</source>
        <translation>Nur wir selbst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Pick a language, or type its code, such as en or pt-BR.</source>
        <translation>Wählen Sie eine Sprache, oder geben Sie ihren Code ein, etwa en oder pt-BR.</translation>
    </message>
    <message>
        <source>Prefill speaks another language from its next start on.</source>
        <translation>Prefill spricht ab dem nächsten Start eine andere Sprache.</translation>
    </message>
    <message>
        <source>Prefilled</source>
        <translation>Vorausgefüllt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reading the answer bank</source>
        <translation>Liest die Antwortbank</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace in all answers</source>
        <translation>In allen Antworten ersetzen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Review due this month</source>
        <translation>Diesen Monat fällig</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Prüfturnus</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Setting the answer book</source>
        <translation>Setzt das Antwortbuch</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Kurzantwort</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}, but not as it is now.</source>
        <translation>Gegengezeichnet von {name}, {when}, aber nicht in der jetzigen Fassung.</translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}.</source>
        <translation>Gegengezeichnet von {name}, {when}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Something went wrong that Prefill did not expect, and we are sorry. Your answers are saved; the details are in {log}.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen, das tut uns leid. Ihre Antworten sind gespeichert; Näheres steht in {log}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>The answer to give. It may be filled in without a person.</source>
        <translation>Die Antwort, die gilt. Darf ohne Durchsicht eingetragen werden.</translation>
    </message>
    <message>
        <source>This is longer than a cell of a workbook can hold.</source>
        <translation>Das ist länger, als eine Zelle einer Arbeitsmappe fasst.</translation>
    </message>
    <message>
        <source>This is the sample: its answers are those of an invented company. Change what you like.</source>
        <translation>Dies ist das Beispiel: Seine Antworten stammen von einem erfundenen Unternehmen. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Type an answer</source>
        <translation>Antwort eingeben</translation>
    </message>
    <message>
        <source>Under an NDA</source>
        <translation>Unter NDA</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>Gemeinsame Wörter</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>Benachbarte Wörter</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Schreibt {file}</translation>
    </message>
    <message>
        <source>Your selection</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>Your words found</source>
        <translation>Gefundene Wörter</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>review due {day}</source>
        <translation>Prüfung fällig am {day}</translation>
    </message>
    <message>
        <source>review overdue since {day}</source>
        <translation>Prüfung überfällig seit {day}</translation>
    </message>
    <message>
        <source>{code} {title}: golden {golden}, approved {approved}, draft {draft}</source>
        <translation>{code} {title}: verbindlich {golden}, freigegeben {approved}, Entwurf {draft}</translation>
    </message>
    <message>
        <source>{code} {title}: no entry</source>
        <translation>{code} {title}: kein Eintrag</translation>
    </message>
    <message>
        <source>{moment}, before {act}</source>
        <translation>{moment}, vor: {act}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>– Left out</source>
        <translation>– Ausgelassen</translation>
    </message>
    <message>
        <source>⇄ Replaced</source>
        <translation>⇄ Ersetzt</translation>
    </message>
    <message>
        <source>≈ Alike ({percent} %)</source>
        <translation>≈ Ähnlich ({percent} %)</translation>
    </message>
    <message>
        <source>⊕ Merged</source>
        <translation>⊕ Zusammengeführt</translation>
    </message>
    <message>
        <source>⚠ Another answer</source>
        <translation>⚠ Andere Antwort</translation>
    </message>
    <message>
        <source>⚠ Another choice</source>
        <translation>⚠ Andere Auswahl</translation>
    </message>
    <message>
        <source>⚠ Contradicting</source>
        <translation>⚠ Widersprüchlich</translation>
    </message>
    <message>
        <source>⚠ Not read</source>
        <translation>⚠ Nicht gelesen</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source>Accept what was prefilled with a confidence of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>Leave this sheet alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedDialog</name>
    <message>
        <source>Looking at what is asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: the bank has a likely answer. Outlined: it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} questions: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is put back as it was then. What it holds now becomes a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is kept each day, and before every import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankEdits</name>
    <message>
        <source>adding “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Answers that will change: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because their cells have no room for it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>Add criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is ticked is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one column can become “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the answer, or the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entries would be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns of {file} hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command or words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{words}” in the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, or words to find in the questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not applicable, with one reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Portal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the previous answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a filled copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it asks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout this questionnaire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all a&amp;bove a confidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and s&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the se&amp;lected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer &amp;bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append match &amp;{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append match 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k for a sign-off before delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all &amp;prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty the file&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the answer back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place in all answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to anot&amp;her answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heets and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved copies and &amp;deliveries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn off the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use match &amp;{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use match 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>As one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcordanceWindow</name>
    <message>
        <source>Answer bank, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found: {count} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a question or an answer and press Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in any form, or a “phrase” in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Before the copies parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Click a field to take it into “As one”. Words in bold are those that are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the record and never suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, by product …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries contradict one another, and none says the same as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry becomes what stands under “As one”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this questionnaire was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry or history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to read and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new entry was not kept. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” was left as it was. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>An Excel workbook, .xlsx or .xlsm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a questionnaire here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a questionnaire of an invented customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A note to yourself; it is never written to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Every question here has at least one match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match here differs in a number, a time span or a negation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prefilled answer waits to be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question here holds these words. Clear the box above, or choose all sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two rows here that ask the same are answered differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done here yet. Ctrl+Enter accepts an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is flagged here. Ctrl+Shift+Enter flags a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do here. Save a filled copy with Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a questionnaire that you have completed before, or a table of questions and answers. You can also drop the files here, or write the first entry yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answer bank …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or the beginnings of words, or clear the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used on {day}. Times used: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl+S, or leave the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTableModel</name>
    <message>
        <source>{day}: the review is overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds “{answer}”, and the copy will hold it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds “{answer}”. It will be emptied in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds “{answer}”. Your answer will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Answers are read from these files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from completed questionnaires come in as drafts: suggested, never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says, otherwise draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the columns hold …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, by the columns as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table; its columns are asked for next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search and the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer narrow to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this filter into the list at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {shown}; add a word to narrow them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreeing rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Coverage of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has not been changed since it was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined words are new, words struck out are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Remove from this list, with its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialogs</name>
    <message>
        <source>No open point is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open point {at} of {total}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody has decided is prefilled for this frame now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFrameDialog</name>
    <message>
        <source>About this questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for another product, or not meant for these readers, are not prefilled. What you have decided stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFrameForm</name>
    <message>
        <source>A customer under NDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only answers that are marked as public are prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>A backup is made first, and one undo takes all of it back. The other copy stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there, goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank stays as it is: you kept your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has nothing that your bank lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was joined into your bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you write an answer in words, Enter starts a new line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListWordsBox</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a list mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {word} means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file no longer asks these questions, or asks them more than once. Their answers are kept with the job, and come back if the questions do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Answers that no longer find their question: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is read as you corrected it. See Sheets and layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample: its answers are those of an invented company. Change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Prefill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>Confidence {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this answer in (Ctrl+{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the confidence rests on, and the entry&apos;s reviews and uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use match {number}, confidence {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why match {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Asked here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prefilled: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefilled from the first match. Accept it with Ctrl+Enter, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank has nothing like this question. Type an answer below, flag it for a colleague, or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is empty, so there is nothing to match. Open the answer bank and import what you have answered before; then open this questionnaire again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first match is safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendingDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving keeps every entry that can still be read, without its history. A backup holds all that there was on its day. The damaged file is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is as it was then. The damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotApplicableDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have decided already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>{name}: set a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>About this questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G golden, A approved, D draft, – no entry; then how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the answer bank …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was found. Correct the layout to say where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due: {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews due by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and correct the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook carries a digital signature. Answers written into a copy make the signature of the copy invalid; the original keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are answered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are left to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a likely answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} criteria: golden {golden}, approved {approved}, draft only {draft}, none {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} on {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Prefilled” means sure to {percent} or more; you look at each before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled copy will have the same password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasingList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the question as another customer asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this phrasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phrasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phrasings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected phrasing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: the answer bank would stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the tick of what is not to come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would happen: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in, row by row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalWindow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter copies the first answer that was not copied yet. ↓ and ↑ go on and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer then holds for its own product only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, by product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Answers written: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells emptied on purpose: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted before and after, and the same: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of evidence put into the folder {folder}, beside the copy: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the original: {original}
SHA-256 of the copy: {filled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cite evidence: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was opened again and compared with the customer’s file: outside these cells nothing has changed. Parts of the file kept byte for byte: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger says to whom this copy was delivered, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is kept as {name}, beside the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with these words has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row&apos;s number is written into the copy, and stays right when rows are inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words of a question or an answer, or a row&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the row to refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} ({sheet})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatOffer</name>
    <message>
        <source>Choose rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other row asks the same. Use this answer there too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row and another ask the same, and their answers disagree. {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row and {count} others ask the same, and their answers disagree. The first is {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other rows ask the same. Use this answer there too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: now “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Capitals as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first question in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last question in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Answers prefilled and waiting for you: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer above does not fit this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s file holds no answer here that could be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to accept yet. Take a match, type one, or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no match {number} for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no cell for words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} answers changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomLeft</name>
    <message>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be emptied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A file of this name is there, and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the flagged answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the prefilled answers that nobody has looked at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the customer&apos;s file that will be emptied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that will be written: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as the customer sent it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, confidences and all else of the answer bank stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a filled copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature of the copy will be invalid, because answers were added; the original keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may save a copy, and have it signed off before it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Open points: {count}. You may save with them; choose one to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>What the confidence rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Beginnings of words are enough (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions, answers, criteria, owners …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} questions, {percent}; known: {covered}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetActs</name>
    <message>
        <source>&amp;Answers go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IDs are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Is a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll rows like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows that look like the chosen one are what it is: questions, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are written into the chosen columns and no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are written into the chosen columns as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go here t&amp;oo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this sheet alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to answer on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a sheet holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen column holds the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen column holds the questions&apos; numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row is the header; questions follow below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen rows are no questions, the chosen columns no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen rows are questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it {first} to {last}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>&amp;Export all corrected layouts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import corrected layouts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export corrected layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give corrected layouts to a colleague, or take theirs over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import corrected layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is hidden, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>A thick line between letters or numbers: something hidden or empty is folded away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this sheet is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so? Click a column&apos;s letter or a row&apos;s number, then say above what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this sheet, and those of its shape, as if nothing had been said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked here; the row has a “?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is shown, and never relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written here, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Forget this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off are the answers as they are decided now: {count}. When one of them is changed, the sign-off no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Answer a customer’s questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill finds the questions, fills in what your answer bank knows for certain, and leaves the rest to you. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer bank is empty, so nothing can be filled in yet. Import questionnaires that you have already answered, or a table of questions and answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedCriteria</name>
    <message>
        <source>Suggested:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdCurve</name>
    <message>
        <source>Rows prefilled and wrong ones to expect, by threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows prefilled, up to {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ones to expect, up to {wrong:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure on my own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prefill again with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure a match must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches at least this sure are prefilled. All others, and all with a caution or two answers that disagree, wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default was fitted on public questionnaires. It can be measured on what you accepted and rejected so far, and on the wordings in your answer bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer book for auditors …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in completed questionnaires and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries shown …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new entry (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Answer banks (*.db *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table (*.csv);;Data for Prefill (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires and tables ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank is as it was then. What it held is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer book was written to {file}. Retired and internal entries are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy of the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print (*.pdf);;For the browser (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the answer book …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer bank.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer book.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}, {merged}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Deleted entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that you delete wait here, with their history, until you restore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what you want back. Enter restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A new entry, under its own ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed or prohibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the answer bank its own questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest or in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this setting expect about 1 wrong in {one_in}; {rows} of {total} rows would be prefilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this setting none of the {total} rows would be prefilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication or authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup or restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing what can be prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect, retain, share or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} belongs to merged cells that begin in another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} has no cell that could be filled beside a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} holds formulas, which are never written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} holds no text that could be a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} holds the answers: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} holds the questions: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is hidden, so nothing is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is locked, so nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees or contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted or revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden columns were left alone: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows were left alone: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks on after a “Yes”, and row {row} is answered “No”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the items of lists that other sheets offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {name}, and the questionnaire is about {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {name}, who is another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to a row that is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to row {name}, which has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to row {name}, which refers back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to row {name}, whose answer is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ID, {id}, stands again at {where}, which replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are computed: it reports what is answered elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its evidence, {evidence}, held until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual or automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {judgements} of your own answers: at {threshold:.1%} and above {right} of {kept} were right, so at least 99 in 100, with a certainty of 95%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum or maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is asked: the question names “{missing}” beside “{beside}”, the entry does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named product or protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of questions with cells to answer them in was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the answer bank matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of {name} has an answer yet. Answer at least one, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed off {name} as it was written. Have the answers signed off, and if they have changed since, save the copy again. Then it can be marked as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, for {n} cells of {name} cannot be filled in:
{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {judgements} of your own answers no setting is certain to be right 99 times in 100, so the default stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the entry speaks of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the question speaks of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical or logical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned or in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill keeps its files in {folder}, which cannot be made or written ({reason}). Set PREFILL_HOME to a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is left of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the previous answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the entry of its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required or optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of it, or have what can still be read saved into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same and is answered otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same, and the customer&apos;s file answers it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {sheet} asks the same, and would be answered “{there}”, not “{here}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answered it and who signs it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or penetration test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questions in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questions share this answer cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the file before, under the same ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static or dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank holds an entry {entry} already, perhaps in the trash. Choose another ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank holds no entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer bank was changed while this was being looked at, so nothing was done. Begin again to see what it would do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is for {product}, and the questionnaire is about {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not in the language of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points elsewhere (“{cited}”), and nothing says that it leads there here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers to its questions in column {column} stand below them, in blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice says “{choice}”, and the words begin otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{name}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence of {confidence:.{decimals}%} is below {threshold:.{decimals}%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {name} would differ from it in more than the answers, so it was not kept: {faults}. Please report this with the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria catalogue {path} cannot be used: {detail}. Correct or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s file already holds an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to the {noun} {path}. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has another answer for {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no answer that the list of {cell} offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has nothing that these answer cells accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is for customers under an NDA, and this questionnaire will be public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is internal; only a person may tell it to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is only a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry it comes from was to be reviewed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of this ID says so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry speaks of {product}, the questionnaire of {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was to be reviewed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {entry} has no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {cell} does not offer “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open {name}. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is in {asked}, the entry in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question says too little to be understood alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same question with the same answer is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same question with the same answer is there; what is new is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence model {name} is damaged. Install Prefill again to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} of the entry {entry} is longer than the {limit:,} characters that a cell can hold, so {path} was not written. Export to .csv or .json instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} “{beginning}” holds the control character U+{code:04X}, which no spreadsheet can keep. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} “{text}” is not {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} lies in a folder that {carrier} copies to other machines. Open it on one machine at a time, and wait until it has been copied; otherwise changes may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} lies on a network drive. Only one person should change it at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} lies where it cannot be changed: it can be read and searched only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path} cannot be changed: the file, its folder or its medium is read-only. Copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path} cannot be read or written ({detail}). Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path} is being written by another program. Nothing was changed; try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path} is damaged ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path} was written by a newer version of Prefill ({unknown}). Update Prefill to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue for “{name}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. The command line does the same work: prefill --help tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {noun} at {path}. Check the name, or import a file to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers disagree: {id} says “{here}”, {other} says “{there}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used {n:,} times, last on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used {n:,} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wired or wireless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your corrections, no row with a cell to answer it in is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answers give {judgements} judgements so far. From {enough} on they can set the threshold; until then the default stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list like [{{&quot;label&quot;: &quot;Owner&quot;, &quot;value&quot;: &quot;Shared&quot;}}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list like [{{&quot;product&quot;: &quot;Cloud&quot;, &quot;choice&quot;: &quot;no&quot;, &quot;answer&quot;: &quot;Not yet.&quot;}}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is named {part!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet with {cells:,} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet with {cells:,} cells and {areas:,} areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text whose length is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel 97-2003 workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file has the framework “{framework}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the rules of .csv at line {line} ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot take {value}, which {not_accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged or a file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a formula, which is never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged workbook ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a database of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked, and its sheet is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no .xlsx workbook, or asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no valid JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a cell; write an address such as C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of objects, one for each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not accepted: the cell takes {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in its list, which has: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in its list, which has: {words} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on a sheet that the workbook does not have; it has: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of a merged cell; write to {anchor} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from a newer Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a text in most rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds numbers or short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is already full of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no valid JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the empty column next to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it numbers the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only counts up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says the same in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands empty beside the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands to the left of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands to the right of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers are of the kind yes and no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells are coloured to be written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells are left open for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells are left open on a protected sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells check what is written into them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells have lists to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells hold placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells offer a list to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are very short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are whole sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts repeat one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts state what should be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is not a list that holds something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside the sheet, which ends at {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of its texts ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been picked in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of golden, approved, draft and retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of public, nda and internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of yes, no, partial and n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrasings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling products apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code {code} stands in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part!r} overlaps another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part {part} was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet has no place for cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet {name!r} has no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “{key}” is missing or is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “{key}” of {code} is missing or is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given a number of more than {most} digits, which Excel rounds; give it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given a number that no cell can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given a text of {length:,} characters; a cell holds {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given text with the character U+{code:04X}, which no workbook can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to {unpacked:,} bytes, which is beyond all reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caution}: only the entry says {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caution}: only the question says {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caution}: the question says {asked}, the entry {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} does not offer “{value}”. Choose one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} holds {length} characters, and {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is no answer cell of row {row} on sheet {sheet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is no cell of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} still waits for a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} belongs to the group {group}, which is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} defined names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries were saved to {target}, {older} of them as their history last had them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries were saved to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries were restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} entries were written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} fields are for you to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} fields were changed in both copies. Click the words that are to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} go to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} join by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} of them repeat earlier ones, so one answer can serve both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} were there already or were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be copied into {folder} ({reason}). The filled copy is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a table of values: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder} ({reason}). The filled copy is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed on disk since it was opened. Open it again, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no worksheet, so there is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size} MB; workbooks up to {most} MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no answered question that Prefill can see. Is it the completed file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no layouts that Prefill can use: {why}. Choose a file exported from Prefill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being worked on in another window of Prefill. Go on there, or close it there before you open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete ({where}: {reason}). Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger inside than any questionnaire ({what}), so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not opened, for it is not built as Excel builds files: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is only the mark that Excel leaves while a workbook is open. Give the workbook itself, {itself}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password. Give the password to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be filled in without loss. Open it in Excel or LibreOffice and save it as .xlsx; its answers can be imported into the bank as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not an Excel workbook (.xlsx, .xlsm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must end in {suffix}, as the original does, or Excel will not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cells are out of order or there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row {row} is shown differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: something other than its cells differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: it {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already, so no new {noun} was made. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no columns headed “question” and “answer” (headings found: {found}). Name these two columns in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the workbook inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no table that Prefill knows. Use a name that ends in .csv, .xlsx or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no {noun} of Prefill: it {detail}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} places in the file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal} The rest of the row was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} {cell} changed unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} {cell} was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} {cell} {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed_by} answered it too. A second person has to sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or free the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is the customer&apos;s own file, which is never written over. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name, or allow it to be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} lies outside any sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is none of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at most {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} equal to {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} greater than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} less than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} other than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has other attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds a formula and differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is shown differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {n:,} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” looks like something still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” refers to another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {n:,} questions would be answered in two ways. You decide after the import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= The same wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, a folder or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked. It may be filled in without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, such as CC6.1, CC6.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the questionnaires that customers send, from an answer bank on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the customer&apos;s file: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the record, never suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, with one reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used in a filled copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only suggested, never filled in without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phrasings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ourselves only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a language, or type its code, such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill speaks another language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the answer book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}, but not as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Prefill did not expect, and we are sorry. Your answers are saved; the details are in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to give. It may be filled in without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than a cell of a workbook can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under an NDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {title}: golden {golden}, approved {approved}, draft {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {title}: no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, before {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Alike ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊕ Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Contradicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

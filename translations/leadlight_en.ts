<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>%n case added</numerusform>
            <numerusform>%n cases added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n other file passed over</numerusform>
            <numerusform>%n other files passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>%n to adjudicate</numerusform>
            <numerusform>%n to adjudicate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>Receiving: %n ECG</numerusform>
            <numerusform>Receiving: %n ECGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>%n caller refused.</numerusform>
            <numerusform>%n callers refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>%n ECG received</numerusform>
            <numerusform>%n ECGs received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n could not be fetched: %1</numerusform>
            <numerusform>%n could not be fetched: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>%n case that both finished</numerusform>
            <numerusform>%n cases that both finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>Show %n case in the worklist</numerusform>
            <numerusform>Show %n cases in the worklist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>%n case that the encoder has read</numerusform>
            <numerusform>%n cases that the encoder has read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>%n number beyond the usual variation, in bold; hold the pointer over it for the rule.</numerusform>
            <numerusform>%n numbers beyond the usual variation, in bold; hold the pointer over one for the rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1, %n lead, %2 Hz, %3</numerusform>
            <numerusform>%1, %n leads, %2 Hz, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>%n more, in the list as it is saved</numerusform>
            <numerusform>%n more, in the list as it is saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>%n finished case written to %1</numerusform>
            <numerusform>%n finished cases written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>%n case added to the task</numerusform>
            <numerusform>%n cases added to the task</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n case for good? This cannot be undone.</numerusform>
            <numerusform>Delete %n cases for good? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>Printing %n case…</numerusform>
            <numerusform>Printing %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>%n case could not be printed and was left out.</numerusform>
            <numerusform>%n cases could not be printed and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>Measured from %n beat</numerusform>
            <numerusform>Measured from %n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>The first study; there are more: ask for less.</numerusform>
            <numerusform>The first %n studies; there are more: ask for less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>%n study found.</numerusform>
            <numerusform>%n studies found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>Retrieving %n study …</numerusform>
            <numerusform>Retrieving %n studies …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>%1 of %2 settled; labelled by %n reader each</numerusform>
            <numerusform>%1 of %2 settled; labelled by %n readers each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>%n unusual</numerusform>
            <numerusform>%n unusual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords in a row. The next one is looked at in %n second.</numerusform>
            <numerusform>Too many wrong passwords in a row. The next one is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>Nearest of %n case of another patient by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</numerusform>
            <numerusform>Nearest of %n cases of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>%n of them may be of the same patient: identities are unknown.</numerusform>
            <numerusform>%n of them may be of the same patient: identities are unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>%n file is read with it now.</numerusform>
            <numerusform>%n files are read with it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>%n case, as the worklist shows it now. It is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</numerusform>
            <numerusform>%n cases, as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>Set of %n chosen case  ×</numerusform>
            <numerusform>Set of %n chosen cases  ×</numerusform>
        </translation>
    </message>
</context>
</TS>

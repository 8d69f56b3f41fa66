<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>KI und Karten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>Fall in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>Fall aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>Anordnung 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>Anordnung 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>Anordnung 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>Anordnung 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>Anordnung 12x1</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>Papier langsamer</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>Papier schneller</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>Verstärkung kleiner</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>Verstärkung größer</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>Papier ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>Karte ein oder aus (Leertaste halten: solange verbergen)</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Schicht tiefer</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Schicht höher</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>Zeigen, was die Modelle über sich sagen</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>Fall neu analysieren</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>Befund bestätigen und weiter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>Fälle oder Befehle suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Über Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>Bildschirm kalibrieren …</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>Messzirkel</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Medianschläge</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>Extremitätenableitungen nach Cabrera</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>Spalten gleichzeitig</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>Brustwandableitungen mit halber Verstärkung</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>Anzeigefilter ein oder aus</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>Bis 150 Hz zeigen</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>Bis 100 Hz zeigen</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>Bis 40 Hz zeigen</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>Bis 35 Hz zeigen</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>Ab 0,05 Hz zeigen</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>Ab 0,15 Hz zeigen</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>Ab 0,5 Hz zeigen</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>50-Hz-Netzbrummen abziehen</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>60-Hz-Netzbrummen abziehen</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>Zeitzirkel (nochmals: mit Tasten setzen)</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>Spannungszirkel (nochmals: mit Tasten setzen)</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>Gewählten Messzirkel abtragen</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Alle Messzirkel entfernen</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>Drucken oder als PDF, SVG oder PNG speichern …</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>derived, not seen by the model</source>
        <translation>abgeleitet, vom Modell nicht gesehen</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>vom Modell nicht gesehen</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>Befundet, vorläufig</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>Befundet und bestätigt</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>Nicht zu lesen oder zu schreiben</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>Kein bekanntes EKG-Format</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>Beschädigt oder widersprüchlich</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>Von einer Art, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>share of received attention</source>
        <translation>Anteil an der empfangenen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>Anteil an der Aufmerksamkeit dieser Anfrage</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1, %2 bis %3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1: kein Schlüssel dieser Anfrage</translation>
    </message>
    <message>
        <source>%1: %2 logit</source>
        <translation>%1: %2 Logit</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even</source>
        <translation>%1: %2 der Aufmerksamkeit dieser Anfrage, %3 × gleichmäßig</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even</source>
        <translation>%1: %2 der empfangenen Aufmerksamkeit, %3 × gleichmäßig</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>Leitungsstörung</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>Hypertrophie</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>Myokardinfarkt</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>Normales EKG</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>ST- oder T-Veränderung</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>Kompletter Linksschenkelblock</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>Kompletter Rechtsschenkelblock</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Inkompletter Rechtsschenkelblock</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>Linksanteriorer Faszikelblock</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>AV-Block ersten Grades</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>Intraventrikuläre Leitungsstörung</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>Linksventrikuläre Hypertrophie</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>Voltage-Kriterien für linksventrikuläre Hypertrophie</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>Vergrößerter linker Vorhof</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>Vorderwandinfarkt</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>Inferiorer Infarkt</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>Ischämische ST- oder T-Veränderung</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>T-Veränderung, nicht diagnostisch</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>ST-Veränderung, unspezifisch</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST-Senkung</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>Flache T-Wellen</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>Auffälliger QRS-Komplex</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Q-Zacken</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>Ventrikuläre Extrasystolen</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>Supraventrikuläre Extrasystolen</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Sinusrhythmus</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>Vorhofflimmern oder -flattern</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>Sinustachykardie</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>Sinusbradykardie</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>PTB-XL-Oberklassen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>Häufige Aussagen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>Gerechnet auf %1, %2</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>%n Fall hinzugefügt</numerusform>
            <numerusform>%n Fälle hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n andere Datei übergangen</numerusform>
            <numerusform>%n andere Dateien übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>P axis</source>
        <translation>P-Achse</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>QRS-Achse</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>T-Achse</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>Breite %1, %2 Schichten, %3 Attention-Köpfe</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>Vorbereitung der Eingabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>Falldatenbank: %1</translation>
    </message>
    <message>
        <source>Encoder: %1</source>
        <translation>Encoder: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Rechenmodul: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>Modellkarten</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>Vorschläge der KI</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Nur zur Forschung</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>Öffnen Sie ein EKG, dann stehen hier die Vorschläge des Encoders.</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>Noch nicht analysiert.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>Der Encoder liest dieses EKG …</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>Die KI ist nicht verfügbar</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
Alles andere geht auch ohne sie.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Nicht analysiert: %1.</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>Der Encoder lief ohne diagnostischen Kopf: Es gibt keine Befunde, nur Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Encoder %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Kopf %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>Weiter von den Trainingsdaten entfernt als %1 % von ihnen</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>Aus der Falldatenbank, vom %1</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>Nicht vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Ohne Antwort: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CalibrationBars</name>
    <message>
        <source>Frame to match; the arrow keys change its size</source>
        <translation>Rahmen zum Anpassen; die Pfeiltasten ändern seine Größe</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>Messzirkel setzen</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>Messzirkel verschieben</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>Messzirkel entfernen</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Alle Messzirkel entfernen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Calipers</name>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (ohne Einheit)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 /min</source>
        <translation>%1 /min</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseListModel</name>
    <message>
        <source>Not analysed: %1</source>
        <translation>Nicht analysiert: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>Fälle oder Befehle suchen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>Summe %1 + Bias %2 = Logit %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>Summe %1 + Bias %2 ≈ Logit %3</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>Welchen Anteil der Aufmerksamkeit jede 200 ms jeder Ableitung empfangen</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>Was jede 200 ms jeder Ableitung zum Logit eines Befunds beitragen</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>Schicht (, und . gehen tiefer und höher)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Attention-Kopf</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>Stärke der Karte auf dem Papier</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Auf dem Papier</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>Auf ein Feld zeigen, um es abzulesen; klicken, um zu sehen, worauf es achtet.</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>Aufmerksamkeit und Beiträge stehen hier, sobald eine Aufzeichnung analysiert ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittel aus %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Encoder %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Kopf %1 %2</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>Jedes Feld ist, was ein Token zum Logit beiträgt. Die Token haben ihr Wissen in jeder Schicht schon ausgetauscht; ein Feld sagt daher nicht, dass seine eigenen 200 ms die Ursache sind.</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>Aufmerksamkeit ist keine Erklärung: Sie zeigt, wohin der Encoder sah, nicht, warum ein Befund vorgeschlagen wurde. Gleichmäßig verteilt gingen %1 % an andere Ableitungen; daran sind die Anteile zu messen.</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>Auf ein Feld zeigen, um es abzulesen; klicken, um es auf dem Papier zu markieren.</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>Eigene Ableitung %1 % (%2 × gleichmäßig), andere Ableitungen %3 % (%4 × gleichmäßig)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>Mittel aus %1 Attention-Köpfen</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>Attention-Kopf %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>Empfangene Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>Aufmerksamkeit von %1: %2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>Beitrag zum Logit von %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Filter</name>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>ab %1 Hz</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>bis %1 Hz</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>%1 Hz Netzbrummen abgezogen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>%1-Hz-Filter an: Amplituden sind zu klein</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>kalibrierte Wahrscheinlichkeit %1, vorgeschlagen ab %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>Keine ID</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3 s</source>
        <translation>
            <numerusform>%1, %n Ableitung, %2 Hz, %3 s</numerusform>
            <numerusform>%1, %n Ableitungen, %2 Hz, %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Kein EKG geöffnet</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum sie nicht zu lesen war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (ohne Einheit)</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>Schreiben Sie zuerst einen Befund, dann bestätigt ihn die Eingabetaste.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>%n Fall endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Fälle endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>In eine Datei drucken</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>Der Name muss auf .pdf, .svg oder .png enden.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>Die Modelldateien sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Über Leadlight</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

Liest 12-Kanal-EKGs mit dem ECG-JEPA-Encoder an der Seite.
Nur zur Forschung. Nicht zur Diagnose.

Freie Software unter der GNU General Public License, Version 3 oder später. Die Schrift ist Inter, unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>Öffnen Sie ein EKG, um zu sehen, worauf der Encoder achtet.</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Nicht analysiert: %1.</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>Die KI ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>Karten werden nicht gespeichert: Der Encoder berechnet sie neu …</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>Der Encoder liest dieses EKG …</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Kein EKG geöffnet</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist.</source>
        <translation>Ziehen Sie eine Datei hierher, oder wählen Sie einen Fall aus der Arbeitsliste.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>even %1</source>
        <translation>gleichmäßig %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>Karte als Tabelle von Ableitungen und Zeiten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements in the file</source>
        <translation>Aussagen in der Datei</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>The numbers that come with an ECG appear here.</source>
        <translation>Hier stehen die Zahlen, die mit einem EKG kommen.</translation>
    </message>
    <message>
        <source>The file holds no measurements.</source>
        <translation>Die Datei enthält keine Messwerte.</translation>
    </message>
    <message>
        <source>As imported from the file</source>
        <translation>Wie aus der Datei übernommen</translation>
    </message>
    <message>
        <source>As imported from the file: %1</source>
        <translation>Wie aus der Datei übernommen: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>Modellkarten</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>Diagnostischer Kopf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Überblick über die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper</source>
        <translation>Die ganze Aufzeichnung: drücken oder ziehen bewegt das Papier</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>Amplitudeneinheit unbekannt: keine Millivolt-Skala</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>… and %1 more in the file</source>
        <translation>… und %1 weitere in der Datei</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>Messwerte aus der Datei</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>Vorschläge der KI – zur Forschung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>Aussagen aus der Datei</translation>
    </message>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>Karte: %1. Sie zeigt, was das Modell gewichtete, nicht, wo eine Krankheit sitzt.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur zur Forschung. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>anderes Geschlecht</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>ID nicht angegeben</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>Geschlecht und Alter nicht angegeben</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2 leads, %3 Hz, %4 s</source>
        <translation>%1, %2 Ableitungen, %3 Hz, %4 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>Kursive Ableitungen sind errechnet.</translation>
    </message>
    <message>
        <source>HR %1 /min</source>
        <translation>HF %1 /min</translation>
    </message>
    <message>
        <source>P %1 ms</source>
        <translation>P %1 ms</translation>
    </message>
    <message>
        <source>PR %1 ms</source>
        <translation>PQ %1 ms</translation>
    </message>
    <message>
        <source>QRS %1 ms</source>
        <translation>QRS %1 ms</translation>
    </message>
    <message>
        <source>QT %1 ms</source>
        <translation>QT %1 ms</translation>
    </message>
    <message>
        <source>QTc %1 ms</source>
        <translation>QTc %1 ms</translation>
    </message>
    <message>
        <source>P axis %1°</source>
        <translation>P-Achse %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>QRS-Achse %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>T-Achse %1°</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>Name nicht angegeben</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>Amplitudeneinheit unbekannt</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>aufgezeichnetes Band %1–%2 Hz</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>Extremitäten %1, Brust %2 mm/mV</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>Anzeigefilter: %1</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>Medianschläge, wie in der Datei</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>Spalten gleichzeitig</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>Spalten fortlaufend</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>Die gedruckte Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>Als PDF, SVG oder PNG speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>Als vorläufig behalten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>Ergänzung hinzufügen</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>Gezeichnet als %1 (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>Diesen Bildschirm kalibrieren</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>Halten Sie den Gegenstand flach an den Bildschirm, seine Ecke in der linken oberen Ecke des Rahmens. Ziehen Sie die rechte und die untere Kante, bis der Rahmen genau so groß ist; die Pfeiltasten bewegen sie um ein Pixel.</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>Bankkarte (85,60 × 53,98 mm)</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>Lineal, 100 mm waagerecht und senkrecht</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>Gegenstand zum Anpassen</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>%1 Pixel je Millimeter waagerecht, %2 senkrecht</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>Kein Bildschirm hat solche Pixel: Möglich sind 50 bis 400 Punkte je Zoll.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>GPU, wenn vorhanden</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>Der Encoder rechnet auf</translation>
    </message>
    <message>
        <source>Another device is used from the next start on.</source>
        <translation>Ein anderes Gerät gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur zur Forschung. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importiere %1 von %2</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>Kodiere %1 von %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodiere</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>Aufmerksamkeit nach Schicht und Attention-Kopf</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>Mittel der Attention-Köpfe</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>Attention-Kopf %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>Schicht %1, %2. Am meisten empfangen: %3, %4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>Hier steht die Aufmerksamkeit jeder Schicht, sobald eine Aufzeichnung analysiert ist.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>Erst einen Zeitzirkel wählen, dann trägt M ihn ab.</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>Pfeiltasten rücken die Kante des Messzirkels um einen Abtastwert; die anderen zwei wechseln die Kante.</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>Von Kante zu Kante ziehen. Esc beendet. Nochmals C setzt einen.</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>Von Höhe zu Höhe ziehen. Esc beendet. Nochmals Umschalt+C setzt einen.</translation>
    </message>
    <message>
        <source>This recording&apos;s file has no median beat.</source>
        <translation>Die Datei dieser Aufzeichnung hat keinen Medianschlag.</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>Extremitäten %1, Brust %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>aufgezeichnet %1–%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>Bildschirm kalibriert</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>Bildschirm nicht kalibriert</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>EKG-Kurve</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>Messzirkel auf %1: %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Ableitung %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (ohne Einheit)</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Kein EKG ist offen</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1 Ableitungen, %2 s, Anordnung %3, %4 mm/s, %5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>Name, ID, Datei oder Datum</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>Fälle, für die ein Befund vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>Die Falldatenbank ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>Die Falldatenbank wird geöffnet …</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>Gelöschte Fälle warten hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Kein Fall passt</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>Ändern Sie den Filter, um andere Fälle zu sehen.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>Ziehen Sie EKG-Dateien oder Ordner irgendwo auf das Fenster, oder beginnen Sie hier. Sie werden in einer Datenbank auf diesem Rechner aufbewahrt.</translation>
    </message>
</context>
</TS>

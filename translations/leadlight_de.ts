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
        <translation>Beurteilung</translation>
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
        <translation>Beurteilung bestätigen und weiter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Beurteilen</translation>
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
    <message>
        <source>Check the map</source>
        <translation>Karte prüfen</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>Karte als Grund, Band oder Kurve</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>Skala dieser Karte oder feste Skala</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>Karte: Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>Karte: Beitrag</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>Karte: Attention-Rollout</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>Karte: gradientengewichtete Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>Karte: AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>Karte: Weglassen</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>Attention-Köpfe als Raster</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>Attention-Köpfe, sortiert</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>Filmstreifen durch die Schichten</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>Zwei Karten nebeneinander</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>Prüfungen der Karte zeigen</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>Gewähltes Feld zeigen</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>Karte nach Wellen zeigen</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>Ableitungen oder Sekunden weglassen</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Ähnliche Fälle</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>Karte aller Fälle ein oder aus</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>Fall als Seite speichern …</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>PACS abfragen …</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>Bestätigte Beurteilung an ein PACS senden …</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>Empfang über das DICOM-Netz an oder aus</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>Alle Fälle der Liste in ein PDF drucken …</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>Schläge und Intervalle auf der Kurve</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>Einen Punkt eines Schlags mit Tasten fassen</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Alle Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>Schlagliste, RR-Tachogramm und Herzfrequenz</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>Mit der früheren Kurve vergleichen</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>Vergleich nebeneinander, übereinander oder als Medianschläge</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>Vorlagen für Beurteilungen …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>Eine Zahlentabelle öffnen (CSV)…</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>Befund schreiben</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>Die Modelle wählen…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>Erst beurteilen: ein oder aus</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>Neue Annotationsaufgabe aus den gelisteten Fällen …</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>Die Aufzeichnung ist nicht beurteilbar</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>Markierungen auf alle Ableitungen setzen</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Übereinstimmung der Leser …</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Labels exportieren …</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>Die gelisteten Fälle der Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>Abmelden oder Leser wechseln</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>Personen und Konten …</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>Punkte aus %1–%2 Hz, Amplituden ungefiltert</translation>
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
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>keine Karte auf Medianschlägen: Das Modell liest zehn Sekunden</translation>
    </message>
</context>
<context>
    <name>Beats</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>premature ventricular</source>
        <translation>ventrikuläre Extrasystole</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>supraventrikuläre Extrasystole</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>stimuliert</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>Artefakt</translation>
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
        <translation>Beurteilt, vorläufig</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>Beurteilt und bestätigt</translation>
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
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>mehrere Befunde</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>andere Geräte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>andere Befunde</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>nichts vorgeschlagen</translation>
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
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>AttnLRP</source>
        <translation>AttnLRP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>Anteil der durchgerechneten Aufmerksamkeit</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>gewichtete Aufmerksamkeit, ohne Einheit</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>Logit-Verlust ohne die Sekunde</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>Rang %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1: %2 der Aufmerksamkeit dieser Anfrage, %3 × gleichmäßig; %4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1: %2 der empfangenen Aufmerksamkeit, %3 × gleichmäßig; %4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1: %2 der durchgerechneten Aufmerksamkeit, %3 × gleichmäßig; %4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1: %2 gewichtete Aufmerksamkeit; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1: %2 Logit-Verlust ohne diese Sekunde; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1: %2 Logit; %3</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>Unterschied der empfangenen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1: %2 der empfangenen Aufmerksamkeit mehr als in der anderen Aufzeichnung; %3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>kein Schlüssel dieser Anfrage</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>Rang %1 von %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>Welchen Anteil der Aufmerksamkeit jede 200 ms jeder Ableitung empfangen</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>Was jede 200 ms jeder Ableitung zum Logit eines Befunds beitragen</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>Aufmerksamkeit aller Schichten miteinander multipliziert</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>Aufmerksamkeit, gewichtet mit dem Gradienten des Logits eines Befunds</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>Das Logit eines Befunds, auf einzelne Abtastwerte zurückverteilt</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>Was das Logit eines Befunds verliert, wenn eine Sekunde einer Ableitung fehlt</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>Summe %1 + Bias %2 = Logit %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>Summe %1 + Bias %2 ≈ Logit %3</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Die Karte wird erstellt …</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>Auf ein Feld zeigen, um es abzulesen; klicken, um zu sehen, worauf es achtet.</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>Auf ein Feld zeigen, um es abzulesen; klicken, um es auf dem Papier zu markieren.</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>Logit %1; die Karte summiert sich zu %2 % davon abzüglich Bias</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>Logit %1, wenn alles da ist</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>Eigene Ableitung %1 % (%2 × gleichmäßig), andere Ableitungen %3 % (%4 × gleichmäßig)</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>Dieser Diagnosekopf gewichtet die Token selbst: Jede Zelle ist sein eigenes Gewicht eines Tokens mal dem, was dieses Token sagt. Wie die Token zu diesen Gewichten führten, steht in keiner Zelle.</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>Jedes Feld ist, was ein Token zum Logit beiträgt. Die Token haben ihr Wissen in jeder Schicht schon ausgetauscht; ein Feld sagt daher nicht, dass seine eigenen 200 ms die Ursache sind.</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>Was gegen den Befund spricht, zeigt diese Karte nicht: Sie behält nur positive Teile.</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>Orange spricht für den Befund, Blau dagegen. Die Positionstabelle, vor jedem Block addiert, nimmt ihren Teil des Logits: Die Karte enthält es nicht ganz.</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>Weggelassen heißt: fehlt in der Aufmerksamkeit und im Mittel, nicht auf null gesetzt. Zwei Ableitungen, die dasselbe sagen, sind einzeln entbehrlich und wirken hier beide unwichtig.</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>Aufmerksamkeit ist keine Erklärung, durchgerechnet oder nicht: Sie weiß von keinem Befund.</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>Aufmerksamkeit ist keine Erklärung: Sie zeigt, wohin der Encoder sah, nicht, warum ein Befund vorgeschlagen wurde. Gleichmäßig verteilt gingen %1 % an andere Ableitungen; daran sind die Anteile zu messen.</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>Orange spricht für den Befund, Blau dagegen. Die Positionstabelle, die vor jedem Block addiert wird, hat hier einen Anteil mit anderem Vorzeichen: Die Karte ergibt in der Summe mehr als den Logit.</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
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
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>Beitrag zum Logit von %1, nach den eigenen Gewichten des Diagnosekopfes</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>Beitrag zum Logit von %1</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>Empfangene Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>Aufmerksamkeit, über alle Schichten durchgerechnet</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>Aufmerksamkeit, gewichtet mit dem Gradienten von %1</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP: das Logit von %1, zurückverteilt</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>Weglassen: was %1 ohne eine Sekunde einer Ableitung verliert</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>Aufmerksamkeit von %1: %2</translation>
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
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>Gerechnet auf %1, %2</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>beide Antworten sind möglich</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>keine der Antworten ist plausibel</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>Schwelle und konforme Vorhersage widersprechen einander</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>die Aufzeichnung gleicht keiner, an der der Diagnosekopf gelernt hat</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>das Ergebnis ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>laut Datei ist der Rhythmus schrittmachergesteuert; das Modell ist nicht für solche Rhythmen gemacht</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>die Person ist jünger als 18; das Modell ist für Erwachsene gemacht</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>keine Ableitung umfasst mehr als %1 uV, zu wenig für ein Herz; der Maßstab kann falsch sein</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>die Hälfte der Ableitungen umfasst mehr als %1 mV, zu viel für ein Herz; der Maßstab kann falsch sein</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>Die Eingabe %1 des Modells wurde nicht aufgezeichnet, sondern aus anderen Ableitungen berechnet</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>Die Extremitätenableitungen widersprechen einander (I + III ist nicht II); Elektroden können vertauscht sein</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>Schrittmacherimpulse wurden gefunden; das Modell ist nicht für solche Rhythmen gemacht</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>die Elektroden des rechten und linken Arms sehen vertauscht aus; prüfen Sie die Ableitungen und zeichnen Sie neu auf</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>das Signal ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>das Signal ist nicht lesbar</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>Das Modell liest gestörte Ableitungen: %1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1 bis V6 folgen nicht aufeinander wie auf einer Brust; Elektroden können vertauscht sein, und was das Modell über die Brustwandableitungen sagt, kann falsch sein</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>Die Aufzeichnung ist länger als zehn Sekunden; nur zehn Sekunden davon wurden analysiert</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>die Datei enthält keinen Rhythmusstreifen</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>die Datei sagt nicht, worin ihre Amplituden gemessen sind</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>die Aufzeichnung ist kürzer als zehn Sekunden</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>Ableitung %1 hat in den zehn zu analysierenden Sekunden eine Lücke</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>Ableitung %1 ist flach</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>Ableitung %1 geht über 20 mV hinaus, was keine Elektrode auf der Haut misst</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>Ableitung %1 ist übersteuert: Sie bleibt an ihrer Grenze</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>Ableitung %1 fehlt</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>Ableitung %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>die Ableitungen %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>die Kurve spricht gegen ein normales EKG: %1</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>ST-Hebung von %1 mV in %2</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>ein PQ-Intervall von %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORM ist neben %1 vorgeschlagen: Sie schließen einander aus</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
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
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>Übergangen: hat kein Format, das gelesen wird.</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>Übergangen: eine Zahlentabelle in einem Ordner, die nicht sagt, wie sie zu lesen ist. Öffnen Sie sie einzeln, um es anzugeben.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what happened to the files</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>whether it can be assessed</source>
        <translation>ob es beurteilbar ist</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>Alle Leser sind fertig und stimmen überein.</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>Entschieden von %1. Uneins waren die Leser über: %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>von Ihnen fertig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>%1 von %2 von Ihnen fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>alle Ableitungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Choose a case of the task on the left.</source>
        <translation>Wählen Sie links einen Fall der Aufgabe.</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>Was zu diesem Fall gesagt wurde, wird gelesen …</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>Sie sind mit diesem Fall fertig. Was andere sagen, erscheint, wenn alle %1 Leser fertig sind.</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>Alle Leser stimmen überein. Was Sie entscheiden, steht neben dem, was sie sagten.</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>Die Leser sind uneins über: %1. Was Sie entscheiden, steht neben dem, was sie sagten.</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>Weglassen dessen, was sie am wichtigsten nennt, bewegt das Logit nicht mehr als manche von %1 zufälligen Reihenfolgen.</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>Sie stimmt kaum mit %1 überein (Rangkorrelation %2, verlangt mindestens %3).</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>Ein Encoder mit Zufallsgewichten ergibt fast dieselbe Karte (Rangkorrelation %1, höchstens %2 erlaubt): Sie zeigt die Aufzeichnung oder die Bauart, nicht das Gelernte.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1, zufällig %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>Mittlere Höhe des Logits, während die wichtigsten Token zuerst weggelassen werden, gegen %1 zufällige Reihenfolgen (Startwerte 1 bis %1). Das Modell spricht gegen den Befund: Das Logit sollte über alle steigen.</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>Mittlere Höhe des Logits, während die wichtigsten Token zuerst weggelassen werden, gegen %1 zufällige Reihenfolgen (Startwerte 1 bis %1). Es sollte unter alle fallen.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>Mittlere Höhe des Logits, während die wichtigsten Token am längsten bleiben. Angegeben, nicht bewertet.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>Spearmans Rangkorrelation mit der Karte eines zweiten Verfahrens; mindestens %1.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>Rangkorrelation mit der Karte eines Encoders mit Zufallsgewichten; dem Betrag nach höchstens %1. Startwerte %2 bis %3. Block für Block von oben, zuletzt alles: %4.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>%1 % des Logits</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Die Karte wird erstellt …</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>Die Karte wird geprüft …</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>Prüfung bestanden. Richtig ist sie damit noch nicht.</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Sie wurde angehalten.</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>Nicht geprüft: noch nicht glauben.</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>Summe der Karte durch Logit ohne Bias. Was fehlt oder zu viel ist, gehört zur Positionstabelle, die vor jedem Block addiert wird. Angegeben, nicht bewertet.</translation>
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
    <message>
        <source>RR spread (SD)</source>
        <translation>RR-Streuung (SD)</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>ST-Achse</translation>
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
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>Empfang startet</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>Empfang: %n EKG</numerusform>
            <numerusform>Empfang: %n EKGs</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang an</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>Empfang gescheitert</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>Es wird nichts empfangen.</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>Der Empfang startet.</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>Wartet an Port %1.</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>Der Empfang konnte nicht starten.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>%n Anrufer abgewiesen.</numerusform>
            <numerusform>%n Anrufer abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>%n EKG empfangen</numerusform>
            <numerusform>%n EKGs empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n konnte nicht geholt werden: %1</numerusform>
            <numerusform>%n konnten nicht geholt werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>Abgebrochen; was empfangen wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>NICHT GEPRÜFT (kein Befund genannt)</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>hat ihre Prüfungen bestanden</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>hat ihre Prüfungen NICHT BESTANDEN (%1): nicht glauben</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>Elektrode ab</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>Grundlinienschwankung</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>Muskelrauschen</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>Netzbrummen</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>die Schläge ähneln einander nicht</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
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
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>Bericht zur Signalgüte</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>Alter %1 Jahre</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>Frequenz %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>Frequenz %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>ein Stimulationsimpuls vor mindestens einem Drittel der Schläge</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>P-Wellen vor %1 % der normalen Schläge</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>P-Wellen vor %1 % der normalen Schläge, P-Achse %2 Grad</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>P-Wellen vor %1 % der normalen Schläge, P-Achse %2 Grad, nicht zwischen -30 und 105</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>P-Wellen vor %1 % der normalen Schläge, ein Drittel der RR-Abstände mehr als 12 % neben dem Median</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>P-Wellen vor %1 % der normalen Schläge, RR regelmäßig oder unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>%1 von %2 Schlägen</translation>
    </message>
    <message>
        <source>P %1 &gt;= 120 ms</source>
        <translation>P %1 &gt;= 120 ms</translation>
    </message>
    <message>
        <source>PR %1 &lt; 120 ms</source>
        <translation>PQ %1 &lt; 120 ms</translation>
    </message>
    <message>
        <source>PR %1 &gt; 200 ms</source>
        <translation>PQ %1 &gt; 200 ms</translation>
    </message>
    <message>
        <source>QRS %1 &gt;= 120 ms; JT %2 ms</source>
        <translation>QRS %1 &gt;= 120 ms; JT %2 ms</translation>
    </message>
    <message>
        <source>QTc (Fridericia) %1 &gt;= %2 ms</source>
        <translation>QTc (Fridericia) %1 &gt;= %2 ms</translation>
    </message>
    <message>
        <source>QTc (Fridericia) %1 &lt;= 340 ms</source>
        <translation>QTc (Fridericia) %1 &lt;= 340 ms</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms &gt;= 120, V1 überwiegend positiv, S von 40 ms in I und V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms, 110 bis 119, V1 überwiegend positiv, S von 40 ms in I und V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120, V1 überwiegend negativ, spätes R in V5 oder V6, kein Q in I und V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms, 110 bis 119, V1 überwiegend negativ, spätes R in V5 oder V6, kein Q in I und V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110, Form keines der beiden Schenkelblöcke</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>QRS-Achse %1 Grad, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5 oder V6 = %1 &gt;= 3,5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>QRS von Spitze zu Spitze in jeder unter 0,5 mV (größter Wert %1)</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>mehr als %1 %2</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>überschreitet oder unterschreitet %1 oder %2</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>überschreitet oder unterschreitet %1</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>mindestens %1 mV an J</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J %1 %2, %3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J %1 %2, %3 %4 mV, horizontal oder abfallend</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2, %3 %4 mV, R größer als S</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>P-Wellen vor %1 % der normalen Schläge, RR weicht vom nächsten um %2 % ab (quadratisches Mittel)</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>QRS von Spitze zu Spitze über %1 mV in der Hälfte der Ableitungen</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>Q in %1 (%2) und %3 (%4): 30 ms oder länger und 0,1 mV oder tiefer, oder QS</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>Q in %1 (%2): länger als 20 ms, oder QS</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>Bradykardie</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>Tachykardie</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>Schrittmacherrhythmus</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Sinusrhythmus</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>Sinusrhythmus, unregelmäßig</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>P-Wellen ungewöhnlicher Richtung: ektoper Vorhofrhythmus oder vertauschte Elektroden</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>Unregelmäßiger Rhythmus ohne P-Wellen: Vorhofflimmern ist wahrscheinlich</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>Regelmäßiger Rhythmus ohne P-Wellen: kein Sinusrhythmus</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>Rhythmus unbestimmt</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>Ventrikuläre Extrasystolen</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>Supraventrikuläre Extrasystolen</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>Lange P-Welle: linksatriale Veränderung möglich</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>Kurzes PQ-Intervall</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>QT nicht beurteilt: der QRS-Komplex ist breit</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>Verlängertes QT-Intervall</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>Kurzes QT-Intervall</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>AV-Block ersten Grades</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>Rechtsschenkelblock</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Inkompletter Rechtsschenkelblock</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>Linksschenkelblock</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>Inkompletter Linksschenkelblock</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>Unspezifische intraventrikuläre Leitungsverzögerung</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>Überdrehter Linkstyp, ausgeprägt</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>Linkslagetyp</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>Rechtslagetyp</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>Extreme Achsenabweichung</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>Voltage-Kriterium linksventrikulärer Hypertrophie</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>Niedervoltage in den Extremitätenableitungen</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>Unter 18 Jahren werden keine Normgrenzen angewandt</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>Nach diesen Regeln im Normbereich</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>Nach diesen Regeln grenzwertig</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>Nach diesen Regeln auffällig</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>die Armelektroden scheinen vertauscht</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>die Brustelektroden scheinen nicht in der Reihe</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>Schrittmacherimpulse wurden gefunden</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>es wurde kein Herzschlag gefunden</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>es gibt keine Abtastwerte</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>die Datei sagt nicht, worin ihre Amplituden gemessen sind</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>die Datei enthält keinen Rhythmus</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>die Aufzeichnung ist kürzer als eine halbe Sekunde</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>die meisten Schläge haben keine P-Welle</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>es wurde kein normaler Schlag gefunden</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>es wurde keine T-Welle gefunden</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>QT oder QRS ist unbekannt</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>QT ist unbekannt</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>die Frequenz ist unbekannt</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>es wurden weniger als zwei Schläge gefunden</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>weniger als drei normale Schläge folgen aufeinander</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>die Ableitungen I und aVF sind nicht beide da</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>es gibt keine P-Welle</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>es gibt keine T-Welle</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>der QRS-Komplex wurde nicht abgegrenzt</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>die Nettoflächen in I und aVF sind für eine Richtung zu klein</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>V1, V5 oder V6 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>aVL oder V3 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>ST-Hebung</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST-Senkung</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>T-Negativierung</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>Rhythmus ohne P-Wellen: kein Sinusrhythmus</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>Die Amplituden sind zu groß für ein Herz: Der Maßstab ist vielleicht falsch</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>Q-Zacken wie nach einem Infarkt</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>Falldatenbank: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Rechenmodul: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 für %2 (%3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>Übereinstimmung: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Nur erster</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Nur zweiter</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95 %)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>Alpha, alle Leser</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>Übereinstimmung je Aufzeichnung</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gepaart</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>Beginn, ms</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>Ende, ms</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>Übereinstimmung der Markierungen</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>Markierungen: zweiter minus erster, Mittel ± SD</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>Kappa nach Cohen; bei seltenen Labels ist es niedrig, obwohl die Leser übereinstimmen, daher steht das bereinigte (2 x Übereinstimmung - 1) daneben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>Die Aufgabe hat einen Leser je Fall: Es gibt niemanden zum Vergleich.</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>Noch ist kein Fall von allen seinen Lesern fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>%n Fall, den beide fertig haben</numerusform>
            <numerusform>%n Fälle, die beide fertig haben</numerusform>
        </translation>
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
        <translation>Der Encoder lief ohne Diagnosekopf: Es gibt keine Befunde, nur Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Encoder %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Diagnosekopf %1 %2</translation>
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
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>Eine Schlinge um Fälle ziehen, um sie auszuwählen (oder Umschalt halten)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>Zurück zur Kurve</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>Zurück zur Kurve (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>Auf eine Zeile klicken, um nur sie zu sehen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>Auswahl verwerfen</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>Einbettungen werden gelesen …</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>Einmal gelesen, bleiben sie im Speicher.</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>Es gibt keine Karte aller Fälle</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>Noch kein Fall ist analysiert</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>Jeder Fall, den der Encoder gelesen hat, steht hier als Punkt; was er für ähnlich hält, liegt nah beieinander.</translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>Hauptkomponenten der Einbettungen: waagerecht %1 %, senkrecht %2 % ihrer Varianz. Nah heißt: für Encoder %3 ähnlich, nicht dieselbe Diagnose.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>%n Fall in der Arbeitsliste zeigen</numerusform>
            <numerusform>%n Fälle in der Arbeitsliste zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>Auf einen Fall zeigen, um zu sehen, wessen er ist; klicken öffnet ihn. Ziehen verschiebt, das Rad zoomt.</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>KI schlägt %1 vor</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>%n Fall, den der Encoder gelesen hat</numerusform>
            <numerusform>%n Fälle, die der Encoder gelesen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>Nicht, solange „Erst beurteilen“ an ist: Das verriete, was die KI vorschlägt</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>Frequenz (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>P-Beginn</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>P-Gipfel</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>P-Ende</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>QRS-Beginn</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>QRS-Ende</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>T-Beginn</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>T-Gipfel</translation>
    </message>
    <message>
        <source>T end</source>
        <translation>T-Ende</translation>
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
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>No ECG is open.</source>
        <translation>Es ist kein EKG geöffnet.</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>Dieses EKG wird noch vermessen.</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>An diesem EKG wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>Diese Aufzeichnung ist für Korrekturen von Hand zu lang.</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>Punkt eines Schlags verschieben</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Alle Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Wird vermessen …</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>Wird vermessen… %1 %</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
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
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>Befunde mit allem und mit dem, was übrig ist</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1 nach %2, %3 nach %4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>Änderungen seit der früheren Kurve</translation>
    </message>
    <message>
        <source>ST at J, %1</source>
        <translation>ST bei J, %1</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>Für diesen Wert ist keine übliche Schwankung bekannt; er wird nicht bewertet.</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>Mehr als die übliche Schwankung: %1 (%2)</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>Zählen würde: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>%n Wert über die übliche Schwankung hinaus, fett gesetzt; die Regel steht unter dem Zeiger.</numerusform>
            <numerusform>%n Werte über die übliche Schwankung hinaus, fett gesetzt; die Regel steht unter dem Zeiger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>Nicht bewertet, da keine übliche Schwankung bekannt ist: %1.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>Keine Zahl geht über die übliche Schwankung hinaus.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>Der Beleg der Karte steht hier, sobald sie geprüft ist.</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>Logit, während Token weggelassen werden</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>Logit, während Token weggelassen werden: %1 wichtigste zuerst, %2 unwichtigste zuerst, %3 %4 zufällige Reihenfolgen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>Fälle oder Befehle suchen</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>Kein Fall und kein Befehl trägt diese Wörter.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>Zweites Verfahren</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>Zweiter Befund</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>nicht bestanden · Rangkorrelation %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>Rangkorrelation %1 · %2</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Auf dem Bildschirm: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>Die andere: %1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>Der Encoder liest die andere Aufzeichnung …</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>Das andere Modell liest dieses EKG…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>Das andere Modell kennt %1 nicht.</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>eine Skala</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>jede auf eigener Skala</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>Frühere EKG-Kurve</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>Ist das ein und dieselbe Person?</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>Es ist dieselbe Person: vergleichen</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>Frühere Kurven werden gesucht …</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>Dieses EKG ist nicht in der Falldatenbank, daher kann nichts damit verglichen werden.</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>Eine andere Kurve trägt dieselbe Patienten-ID, stammt aber vielleicht von jemand anderem. Wählen Sie sie rechts, um nachzusehen.</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>Von dieser Person ist keine andere Kurve gespeichert.</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>Die frühere Kurve wird gelesen …</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Beide Kurven tragen dieselbe Patienten-ID, aber dies unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Auf dem Bildschirm: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>Die andere: %1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>auf dem Bildschirm, %1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>früher, %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>Von der anderen Aufzeichnung wird nichts gezeigt, bevor Sie sich vergewissert haben. Was Sie angeben, wird im Prüfprotokoll festgehalten.</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>später, %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>Gewichte des gewählten Felds</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>Eigene Ableitung %1: 50 Zeiten</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>Andere Ableitungen zur selben Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::EmbeddingMap</name>
    <message>
        <source>Chart of all cases</source>
        <translation>Karte aller Fälle</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>Fälle, die der Encoder für ähnlich hält, liegen nah beieinander. Pfeiltasten gehen von Fall zu Fall, die Eingabetaste öffnet einen.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
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
        <translation>Diagnosekopf %1 %2</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>Der Befund, von dem die Karte handelt oder an dem sie geprüft wird</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>Der Beleg der Karte</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>Worauf das gewählte Feld achtet</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>Die Karte nach Welle und Ableitung summiert</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ohne …</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>Die Befunde ohne einige Ableitungen oder Sekunden</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
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
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, attention head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>Schicht %1   %2 % quer</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>Die Attention-Köpfe stehen hier, sobald eine Aufzeichnung analysiert ist.</translation>
    </message>
    <message>
        <source>%1 % elsewhere</source>
        <comment>share of attention</comment>
        <translation>%1 % anderswo</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>Der Encoder liest die andere Aufzeichnung …</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>Wählen Sie oben eine andere Aufzeichnung dieser Person: Aufmerksamkeitsköpfe, die dort anderswohin sehen, stehen vorn.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Medianschläge</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>Kurven dieser Person</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>Von dieser Person ist keine andere Kurve gespeichert. Importieren Sie eine, dann vergleicht V sie.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Im Lauf der Jahre</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1 (auf dem Bildschirm)</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>Dieselbe Patienten-ID, aber dies unterscheidet sich: %1</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>Hohle Zeichen sind die Zahlen der Datei selbst, nicht hier gemessen.</translation>
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
    <message>
        <source>No ECG is open</source>
        <translation>Kein EKG geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1, %n Ableitung, %2 Hz, %3</numerusform>
            <numerusform>%1, %n Ableitungen, %2 Hz, %3</numerusform>
        </translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Warum nicht gelesen</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>Dateien, die nicht gelesen wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>%n weitere, in der gespeicherten Liste</numerusform>
            <numerusform>%n weitere, in der gespeicherten Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
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
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>Label %1 geben</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>Label %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>Übernehmen, was Leser %1 sagt</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Labels übernehmen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>Zu gestört oder kein EKG: alle Labels werden zurückgenommen (Strg+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>Fertig, nächster Fall</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>Zur ganzen Aufzeichnung</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>Markierungen auf der Kurve</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>Keine Annotationsaufgabe</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>Eine Aufgabe sind Fälle, die ein oder mehrere Leser mit einem Labelsatz annotieren, ohne die Labels der anderen zu sehen. Links wird eine angelegt.</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>Entschieden, nächster Fall</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Leser %1: %2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>Alles, was dieser Leser sagt, anstelle dessen, was hier steht</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>Auf die Stelle klicken; mit Umschalt auf alle Ableitungen. Esc beendet es.</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>Vom Anfang zum Ende ziehen; mit Umschalt auf alle Ableitungen. Esc beendet es.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>gegeben von Leser %1</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>die Leser sind uneins</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>Vorschlag der KI, nur für Forschung: %1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>Das ist der letzte Fall der Liste.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Das ist der erste Fall der Liste.</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>Das war der letzte Fall der Liste.</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>Die Aufgabe ist angelegt. Die Eingabetaste meldet einen Fall fertig und geht zum nächsten.</translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>Es gibt noch keine Annotationsaufgabe.</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>%n fertiger Fall geschrieben nach %1</numerusform>
            <numerusform>%n fertige Fälle geschrieben nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>Labelsatz öffnen</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>Labelsatz speichern</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>Die Arbeitsliste zeigt den Papierkorb; was dort liegt, wird nicht annotiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>%n Fall zur Aufgabe hinzugefügt</numerusform>
            <numerusform>%n Fälle zur Aufgabe hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>Labelsatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>Anleitung für Leser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Diesen Satz verwenden</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>Ein Satz ist gesperrt, sobald eine Aufgabe ihn verwendet: Eine andere Liste ist eine andere Version.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>Nur eines von</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Codesystem</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>Von den Labels mit demselben Wort hier hat eine Aufzeichnung höchstens eines</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>Attention-Kopf</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>Von Ableitung zu Ableitung</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>Von Zeit zu Zeit innerhalb einer Ableitung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>Von Zeit (Zeile) zu Zeit (Spalte), in Ableitung</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>Von Ableitung (Zeile) zu Ableitung (Spalte), Prozent</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>Entropie %1 Bit (gleichmäßig %2), %3 % zu anderen Ableitungen (gleichmäßig %4 %), %5 s von einem Feld zu dem, was es in seiner Ableitung ansieht (gleichmäßig %6 s)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ListChoice</name>
    <message>
        <source>Read and unread</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht befundet</translation>
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
        <source>Which cases are listed, by how far they were read</source>
        <translation>Welche Fälle die Liste zeigt, nach Stand der Befundung</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Neu aufgenommen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>Nach Patientennummer</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Die Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>Karte als</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>Kästen von 200 ms hinter der Kurve</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>Ein Band um die Kurve</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>Die Kurve unterlegt; AttnLRP Abtastwert für Abtastwert</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>Bis zum größten Wert dieser Karte</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>Für alle Aufzeichnungen gleich, damit Karten vergleichbar sind</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>Stärke der Karte auf dem Papier</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>Was für den Befund spricht und was dagegen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>Auf dem Papier nur, was für den Befund spricht</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>Auf dem Papier nur, was dagegen spricht</translation>
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
        <translation>Schreiben Sie zuerst eine Beurteilung, dann bestätigt sie die Eingabetaste.</translation>
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
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Ähnliche Fälle</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>Öffnen Sie ein EKG, um zu sehen, welche Fälle der Encoder für ähnlich hält.</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>Fall als Seite speichern</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>Der Name der Seite enthält Namen oder Nummer des Patienten; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>Karten werden berechnet und geprüft …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>Nur eine bestätigte Beurteilung kann gesendet werden.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Ihre Fälle</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>Ziehen Sie EKG-Dateien oder Ordner irgendwo auf das Fenster; sie werden in einer Datenbank auf diesem Rechner aufbewahrt. N und P gehen zum nächsten und vorigen Fall.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Das Papier</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1 bis 6 wählen die Anordnung, das Mausrad geht durch die Zeit, C nimmt einen Zirkel zur Hand. B zeigt jeden Schlag mit seinen Punkten, die sich ziehen lassen; V legt die frühere Kurve daneben.</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>Zahlen, Regeln und die KI</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>Was hier gemessen wird, steht neben dem, was die Datei angibt; ein Klick markiert es auf dem Papier. Aussagen nach Regeln nennen ihr Kriterium. Was die KI vorschlägt, steht getrennt davon.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Strg+K findet jeden Befehl und jeden Fall. Das Fragezeichen zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>Nicht analysiert: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>Nichts wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>Keine Antwort zu: %1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>Perzentil des Abstands: %1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>Encoder %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Diagnosekopf %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>Die Liste ist leer, daher gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>Die Fälle der Liste drucken</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>%n Fall wird gedruckt …</numerusform>
            <numerusform>%n Fälle werden gedruckt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>%n Fall ließ sich nicht drucken und fehlt.</numerusform>
            <numerusform>%n Fälle ließen sich nicht drucken und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>Die Karten werden erstellt …</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>Beurteilungen werden auf der Seite „Beurteilen“ bestätigt, wo sie zu sehen sind.</translation>
    </message>
    <message>
        <source>Earlier tracings</source>
        <translation>Frühere EKGs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>Das unterschreibt die Eingabetaste: Drücken Sie sie noch einmal, um zu bestätigen.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>Der Name der Datei enthält Namen oder Nummer des Patienten; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>Ziehen Sie eine Datei hierher, oder wählen Sie einen Fall aus der Arbeitsliste unter „Beurteilen“.</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>Öffnen Sie einen Fall, dann schreiben Sie seine Beurteilung.</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>Beurteilungen können nicht gespeichert werden: Die Falldatenbank ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>Die KI ist verdeckt</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>Die KI ist für diesen Fall zu sehen. Für die anderen bleibt „Erst beurteilen“ an.</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>„Erst beurteilen“ ist aus: Die Vorschläge der KI sind sofort zu sehen.</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>Bestätigt. Was die KI vorschlägt, ist jetzt zu sehen; N geht zum nächsten Fall.</translation>
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
    <message>
        <source>fixed scale</source>
        <translation>feste Skala</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>Skala dieser Karte</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>Logit je Abtastwert</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>endet beim 99,5. Perzentil</translation>
    </message>
    <message>
        <source>even</source>
        <comment>a tick&apos;s label</comment>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapStrip</name>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>Jede Schicht und jeder Attention-Kopf, jeder auf eigener Skala</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>Der gewählte Attention-Kopf oder das gewählte Feld durch alle Schichten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>Anteil zwischen Ableitungen (gleichmäßig: 12,3 %)</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>zeitlicher Abstand</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>Aufmerksamkeitsköpfe nach Entropie, Anteil über Ableitungen hinweg, Abstand oder Unterschied zwischen zwei Aufzeichnungen</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>Unterschied zwischen zwei Aufzeichnungen</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>Zwei Methoden, Befunde oder Modelle oder zwei Aufzeichnungen dieser Person, mit einem Zeiger und einer Skala</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
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
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>Diese Markierungen sind abgeschlossen und können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>Ziehen Sie vom Anfang des Abschnitts bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>allen Ableitungen</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>Markierung %1 auf %2, %3 s</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>Markierung %1 auf %2, %3 bis %4 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>Markierung setzen</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Markierung ändern</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>wird vermessen</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>keiner, %1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1: keiner, denn %2</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>Die Datei gibt %1 %2 an</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>korrigiert von %1, gemessen %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>korrigiert von %1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>Zweifelhaft: Das Signal gilt als nicht brauchbar</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, zweifelhaft</translation>
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
        <source>Statements by rule</source>
        <translation>Aussagen nach Regeln</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Signalqualität</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>Mehr Messwerte</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>Weniger Messwerte</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>Hier erscheint, was an einem EKG gemessen wird, neben dem, was seine Datei angibt.</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>die Datei sagt nicht, nach welcher Formel</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Wird vermessen …</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>In der Datei: von %1</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>Nach einer Regel, nicht von der KI. Quelle: %1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Wird beurteilt …</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>Zweifelhaft (?): Das Signal gilt als nicht brauchbar.</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>Aus %n Schlag gemessen</numerusform>
            <numerusform>Aus %n Schlägen gemessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>Medianschläge beider Kurven, übereinandergelegt</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s, %1 mm/mV, auf diesem Bildschirm nicht maßstäblich; am QRS-Beginn übereinandergelegt</translation>
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
        <translation>Diagnosekopf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>kein Diagnosekopf: nur Aufmerksamkeit, Rollout und Einbettungen</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>%1 Schichten mit %2 Aufmerksamkeitsköpfen, Breite %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>Die Modelldateien werden gelesen…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Modelldateien hinzufügen…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>Encoder und ihre Diagnoseköpfe sind Dateien, die leadlight-cli und leadlight-train schreiben. Ein Fall, den ein anderes Modell analysiert hat, wird beim Öffnen neu analysiert; was gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Modelldateien hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1 (mit Leadlight geliefert)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>Nimmt es aus dieser Liste; die Dateien bleiben, wo sie sind</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>Verantwortet Beurteilungen; leer: sie gehen ungeprüft hinaus</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>Unser AE-Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>Noch kein Server: einen hinzufügen.</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>Von EKG-Geräten und Servern empfangen</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1: nur dieser Rechner. 0.0.0.0: alle seine Netze.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Wartet an</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>Je eine Zeile: AE-Titel und Adresse. Sonst wird niemandem geantwortet, und ein EKG wird erst bestätigt, wenn es sicher gespeichert ist.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Anfrage läuft …</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>Er antwortet und kennt uns (%1).</translation>
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
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>no other tracing of this patient</source>
        <translation>keine andere Aufzeichnung dieser Person</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>diese Aufzeichnung allein</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>mit %1  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>Dieselbe Patienten-ID, aber dies unterscheidet sich: %1</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>Eine andere Aufzeichnung dieser Person oder ein anderes Modell, zum Vergleich mit dem auf dem Bildschirm</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>Es ist dieselbe Person: vergleichen</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>Ist das ein und dieselbe Person?</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Beide Kurven tragen dieselbe Patienten-ID, aber dies unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Auf dem Bildschirm: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>Die andere: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>Von der anderen Kurve wird nichts gezeigt, bevor Sie sich vergewissert haben.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Überblick über die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>Die ganze Aufzeichnung wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>Die ganze Aufzeichnung: drücken oder ziehen bewegt das Papier, das Rad vergrößert, ein Doppelklick zeigt wieder alles</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>Fall als Seite speichern</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Alles weglassen, was verrät, wer der Patient ist</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>Jede Karte prüfen (dauert länger)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>Eine HTML-Datei mit der Kurve, den Vorschlägen des Modells, den Karten aller Verfahren, ihren Prüfungen sowie Steckbriefen und Hashes der Modelle. Sie braucht kein Netz.</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>Ein EKG selbst kann eine Person verraten, von der ein anderes vorliegt.</translation>
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
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>Ein neues Passwort für %1. Sagen Sie es persönlich weiter; wer es hat, kann es ändern.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>Das ist nicht das bisherige Passwort.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>Ein Feld in der Kurve oder der Tabelle anklicken oder mit den Pfeiltasten hingehen. Ein zweiter Klick heftet es an, damit das nächste mit ihm verglichen werden kann.</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1 achtet zu %2 % auf die eigene Ableitung (%3 × gleichmäßig) und zu %4 % auf andere (%5 × gleichmäßig).</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1 ist angeheftet: ein anderes Feld zum Vergleich wählen; noch ein Klick löst es.</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>Striche: %1, angeheftet. Es achtet zu %2 % auf die eigene Ableitung und zu %3 % auf andere. Rangkorrelation der beiden Kreuze: %4.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>Tut alles, was ein Leser tut, und verwaltet die Konten.</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>Beurteilt, korrigiert Messungen, annotiert und entscheidet, worüber Annotatoren uneins sind.</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>Annotiert und sagt sonst nichts.</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>Sieht an, analysiert und exportiert; sagt nichts.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>Nicht mit der Rolle, mit der Sie angemeldet sind (%1): Ein Administrator kann sie ändern.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>Es gibt keine Konten: Wer diese Falldatenbank öffnet, darf alles darin, und was gesagt wird, steht unter %1, dem Benutzer des Systems.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>Konten sind aus: Wer diese Falldatenbank öffnet, darf alles darin. Ein Administrator kann sie wieder einschalten.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1 ist angemeldet als %2.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Konten einschalten …</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mein Passwort ändern …</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>Konten sagen, wer was gesagt hat, und verhindern, dass jemand im Namen eines anderen schreibt. Sie verschlüsseln die Datenbank nicht: Wer ihre Datei lesen darf, kann lesen, was darin steht. Davor schützen die Rechte der Datei und die Verschlüsselung der Platte.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>Abmelden, wenn nichts berührt wurde seit</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1 darf sich anmelden</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Konten ausschalten</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>Konten wieder einschalten</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Der erste Administrator</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name zum Anmelden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>Konten einschalten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>Beurteilungen, Annotationen und das Protokoll tragen den vollen Namen. Beide Namen bleiben, wie sie hier stehen, denn was gesagt wurde, bleibt unter ihnen.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
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
        <source>%1, %2 leads</source>
        <translation>%1, %2 Ableitungen</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz, %2 s</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>Gemessen (in der Datei)</translation>
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
    <message>
        <source>Reading</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>Nach Regeln, nicht von der KI</translation>
    </message>
    <message>
        <source>QTc(F) %1 ms</source>
        <translation>QTc(F) %1 ms</translation>
    </message>
    <message>
        <source>QTc(B) %1 ms</source>
        <translation>QTc(B) %1 ms</translation>
    </message>
    <message>
        <source>QTc: F Fridericia, B Bazett</source>
        <translation>QTc: F Fridericia, B Bazett</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>QTc in the file %1 ms</source>
        <translation>QTc in der Datei %1 ms</translation>
    </message>
    <message>
        <source>* follows from points placed by %1</source>
        <translation>* folgt aus Punkten, die %1 gesetzt hat</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>UNBESTÄTIGT</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>BESTÄTIGT von %1, %2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>GEÄNDERT von %1, %2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>UNBESTÄTIGT, vorläufig von %1, %2</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>Medianschläge, gemessen</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… %1 weitere und alles ungekürzt: Seite %2</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… ungekürzt: Seite %1</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>Achsen %1 %2</translation>
    </message>
    <message>
        <source>P %1°</source>
        <translation>P %1°</translation>
    </message>
    <message>
        <source>QRS %1°</source>
        <translation>QRS %1°</translation>
    </message>
    <message>
        <source>T %1°</source>
        <translation>T %1°</translation>
    </message>
    <message>
        <source>ST %1°</source>
        <translation>ST %1°</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>Gemessen (in der Datei)   ? Signal nicht verwertbar</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Hinweise zur Datei</translation>
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
    <message>
        <source>With AI suggestions</source>
        <translation>Mit KI-Vorschlägen</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>Ein eigener Block, als Forschung gekennzeichnet</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Alles weglassen, was verrät, wer der Patient ist</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>Auch die Beurteilung und ihr Verfasser fehlen dann</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>Signalqualität jeder Ableitung</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>Netzbrummen bei %1 Hz</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>PACS abfragen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Gefundene Studien</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Noch ist kein Server eingerichtet: in den Einstellungen unter „DICOM-Netz“ einen hinzufügen.</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>Suchen zeigt, was der Server hat. Die Eingabetaste sucht; mehrere Zeilen können gewählt werden.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Name, Vorname</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>Der Server hat nichts Passendes. Einen längeren Zeitraum wählen, oder * für Unbekanntes.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>Die erste Studie; es gibt mehr: enger suchen.</numerusform>
            <numerusform>Die ersten %n Studien; es gibt mehr: enger suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>%n Studie gefunden.</numerusform>
            <numerusform>%n Studien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>%n Studie wird abgerufen …</numerusform>
            <numerusform>%n Studien werden abgerufen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>Abgebrochen. Was schon da ist, bleibt; erneut abrufen holt den Rest.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>%1 abrufen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>%1 von %2 Lesern fertig</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>Fälle zum Annotieren</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>Annotationsaufgabe</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>Fälle, die Sie nicht fertig haben und denen ein Leser fehlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>Alle Fälle der Aufgabe</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>Fälle, die alle Leser fertig haben und in denen sie uneins sind</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Übereinstimmung der Leser …</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Labels exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>%1 von %2 entschieden; je %n Leser</numerusform>
            <numerusform>%1 von %2 entschieden; je %n Leser</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Uneins (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>Die Aufgaben werden gelesen …</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>Noch keine Annotationsaufgabe</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>Eine Aufgabe entsteht aus den Fällen, die die Arbeitsliste zeigt, einem Labelsatz und der Zahl der Leser, die jeden Fall annotieren, ohne die Labels der anderen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>Hier stehen Fälle, mit denen alle Leser fertig und in denen sie uneins sind.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>Sie sind mit allen Fällen dieser Aufgabe fertig, oder sie haben schon alle Leser.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>Die gelisteten Fälle dieser Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>„Erst beurteilen“ ist an: Die Vorschläge der KI erscheinen, sobald Sie eine vorläufige oder bestätigte Beurteilung abgegeben haben.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>Nur für diesen Fall, bis das Programm endet</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Beurteilung</translation>
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
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten …</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>Beurteilungen können nicht gespeichert werden: Die Falldatenbank ist nicht benutzbar.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>Nur ungewöhnliche Schläge</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>RR-Tachogramm</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>RR-Intervalle über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n Schlag</numerusform>
            <numerusform>%n Schläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>%n ungewöhnlicher</numerusform>
            <numerusform>%n ungewöhnliche</numerusform>
        </translation>
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
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>Beurteilung an ein PACS senden</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>Er geht als DICOM-Bericht (Basic Text SR) in die Studie des EKGs.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Noch ist kein Server eingerichtet: in den Einstellungen unter „DICOM-Netz“ einen hinzufügen.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>Der Server hat den Bericht angenommen und bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>Er wurde nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>Name oder IPv4-Adresse</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>Unsere Verbindung (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>Er sendet an unseren Empfang (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Retrieve by</source>
        <translation>Abruf über</translation>
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
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>DICOM-Netz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>Erst beurteilen: die KI verdecken, bis ich eine Beurteilung abgegeben habe</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>Wer einen Vorschlag zuerst sieht, stimmt ihm leicht zu, ob er richtig ist oder falsch. Abgegeben ist eine Beurteilung, wenn sie als vorläufig behalten oder bestätigt ist.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>Eine andere Sprache und ein anderes Gerät gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>Wer liest?</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>Diese Falldatenbank hat Konten. Ihre Fälle sieht, wer sich angemeldet hat, und was gesagt wird, steht unter dessen Namen.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur zur Forschung. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Das Passwort wird geprüft …</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>Dieses Konto ist abgeschaltet. Ein Administrator kann es wieder einschalten.</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>Dieser Name und dieses Passwort gehören nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter nacheinander. Das nächste wird in %n Sekunde geprüft.</numerusform>
            <numerusform>Zu viele falsche Passwörter nacheinander. Das nächste wird in %n Sekunden geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>Von niemandem bestätigt (%1)</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>Karte aller Fälle</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>Ähnliche Fälle anderer Patienten</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>Wird mit allen Fällen verglichen …</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>Es gibt keinen Fall eines anderen Patienten zum Vergleich. Importieren und analysieren Sie weitere Aufzeichnungen: Die nächsten stehen dann hier mit dem, was von ihnen bestätigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>Der nächste von %n Fall anderer Patienten nach Kosinus-Abstand; der mittlere Abstand ist %1, ein voller Balken. Ähnlich für den Encoder, was nicht dieselbe Diagnose ist.</numerusform>
            <numerusform>Die nächsten von %n Fällen anderer Patienten nach Kosinus-Abstand; der mittlere Abstand ist %1, ein voller Balken. Ähnlich für den Encoder, was nicht dieselbe Diagnose ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>Die Identitäten sind unbekannt, ohne Nummer und Namen: Jeder davon kann vom selben Patienten sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>%n davon kann vom selben Patienten sein: Die Identitäten sind unbekannt.</numerusform>
            <numerusform>%n davon können vom selben Patienten sein: Die Identitäten sind unbekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1, Abstand %2. %3.</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>KI schlägt %1 vor.</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
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
    <message>
        <source>Map and its checks</source>
        <translation>Karte und ihre Prüfung</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>Eine Zahlentabelle öffnen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>Wie ist diese Tabelle zu lesen?</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>wie viele Abtastwerte in der Sekunde sie enthält</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>in welcher Einheit die Werte sind</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>welche Ableitungen sie enthält</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1 sagt selbst, wie sie zu lesen ist. Was Sie hier ändern, gilt für jede Tabelle mit derselben Kopfzeile.</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1 sagt nicht, %2. Was Sie hier angeben, wird für jede Tabelle mit derselben Kopfzeile gemerkt.</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>, und auch nicht, </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>%n Datei wird jetzt damit gelesen.</numerusform>
            <numerusform>%n Dateien werden jetzt damit gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Nicht lesen</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>Punkt (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>Komma (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>Aus den Zeiten</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>Wie jede Spalte sagt</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Weiß niemand</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Werte je Sekunde</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>Ableitung der Spalte %1</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>Die ersten %1 s: %2 Ableitungen mit %3 Hz, %4.</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>in Millivolt gezeichnet</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>der Maßstab ist unbekannt</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>Neue Annotationsaufgabe</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>Lesern zeigen, was die KI vorschlägt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Labelsatz</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>Leser je Fall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>%n Fall, wie die Arbeitsliste ihn jetzt zeigt. Ihn annotieren so viele Leser, wie Sie sagen; keiner sieht, was die anderen gaben, bis alle fertig sind.</numerusform>
            <numerusform>%n Fälle, wie die Arbeitsliste sie jetzt zeigt. Jeden annotieren so viele Leser, wie Sie sagen; keiner sieht, was die anderen gaben, bis alle fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>Neu, aus diesem …</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>Aus Datei öffnen …</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>Diesen in Datei speichern …</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>Die Arbeitsliste zeigt keinen Fall: Ändern Sie zuerst ihren Filter.</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>Es gibt schon eine Aufgabe dieses Namens.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Templates</name>
    <message>
        <source>Normal ECG</source>
        <translation>Normales EKG</translation>
    </message>
    <message>
        <source>Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. No ST deviation. Normal ECG.</source>
        <translation>Sinusrhythmus, {rate} /min. PQ {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS-Achse {axis}°. Keine ST-Abweichung. Normales EKG.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>Frequenz {rate} /min, PQ {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS-Achse {axis}°.</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>Aussagen nach Regeln</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>Unverändert gegenüber der früheren Kurve.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>Vorlagen für Beurteilungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stehen für das, was gemessen wurde.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
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
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS: vertraut (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS: unser Zertifikat</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS: unser Schlüssel</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
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
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>Es gibt keinen Medianschlag: weder gemessen noch in der Datei.</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>Eine Linie ziehen korrigiert sie; Strg+B fasst eine mit Tasten. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>Links und rechts verschieben um einen Abtastwert, auf und ab gehen zum nächsten; Entf nimmt zurück.</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>Hier ist kein Schlag zu fassen.</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>eingepasst: %1 mm/s auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>Amplitudeneinheit unbekannt</translation>
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
    <message>
        <source>beat %1</source>
        <translation>Schlag %1</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>Medianschlag</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%1 von %2, %3 s</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>Schlag %1, %2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>zwischen zwei Schlägen</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1 vergrößert</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>Frequenz (/min)</translation>
    </message>
    <message>
        <source>PR (ms)</source>
        <translation>PQ (ms)</translation>
    </message>
    <message>
        <source>QRS (ms)</source>
        <translation>QRS (ms)</translation>
    </message>
    <message>
        <source>QTc (ms)</source>
        <translation>QTc (ms)</translation>
    </message>
    <message>
        <source>Intervals of this patient over time</source>
        <translation>Intervalle dieser Person über die Zeit</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>Wie weit die Karte oder ihre Prüfung ist</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>Nicht geprüft: Es gibt keinen Befund, an dem sie zu prüfen wäre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>Karte nach Welle und Ableitung</translation>
    </message>
    <message>
        <source>P</source>
        <comment>wave</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>QRS</source>
        <comment>wave</comment>
        <translation>QRS</translation>
    </message>
    <message>
        <source>ST</source>
        <comment>part of a beat</comment>
        <translation>ST</translation>
    </message>
    <message>
        <source>T</source>
        <comment>wave</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>between</source>
        <comment>the waves of a beat</comment>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>The waves are being measured…</source>
        <translation>Die Wellen werden vermessen …</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>In dieser Aufzeichnung ließen sich keine Wellen finden.</translation>
    </message>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>Abtastwert für Abtastwert über alle Schläge summiert.</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>Felder sind gleichmäßig über ihre 200 ms verteilt: Ein QRS-Komplex teilt mit seinen Nachbarn.</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>Alle Ableitungen, gemessen an ihrer Dauer: P %1, QRS %2, ST %3, T %4, dazwischen %5 × gleichmäßig.</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>Jede Zahl gilt für eine weggelassene Sekunde einer Ableitung und ist gleichmäßig über diese Sekunde verteilt: Alle Wellen der Schläge darin teilen sie sich.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Einheit: %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>Ableitungen oder Sekunden weglassen und sehen, was aus den Befunden wird. Weggelassen heißt abwesend, nicht null.</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>Ableitung %1 weglassen</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>Sekunde %1 bis %2 weglassen</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>Belastungsprobe: So wurde das Modell nicht trainiert. Es sah nie eine Aufzeichnung, der eine Ableitung fehlte.</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>Alles wieder aufnehmen</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>Die Befunde werden berechnet …</translation>
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
        <translation>Vorschläge</translation>
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
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>Eine Auswahl aus der Karte aller Fälle; klicken, um wieder alle Fälle zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>Auswahl von %n Fall  ×</numerusform>
            <numerusform>Auswahl von %n Fällen  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>Nicht, solange „Erst beurteilen“ an ist: Das verriete, was die KI vorschlägt</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>IA y mapas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>Abrir una tabla de números (CSV)…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>Mover el caso a la papelera</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>Restaurar el caso de la papelera</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>Imprimir o guardar como PDF, SVG o PNG…</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>Guardar el caso como página…</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>Consultar PACS…</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>Enviar la lectura confirmada a un PACS…</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>Recepción por la red DICOM: activar o desactivar</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>Imprimir todos los casos listados en un PDF…</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>Disposición 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>Disposición 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>Disposición 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>Disposición 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>Disposición 12x1</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Latidos medianos</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>Derivaciones de las extremidades según Cabrera</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>Columnas simultáneas</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>Papel más lento</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>Papel más rápido</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>Reducir la ganancia</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>Aumentar la ganancia</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>Precordiales a la mitad de ganancia</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>Filtro de visualización: activar o desactivar</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>Mostrar hasta 150 Hz</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>Mostrar hasta 100 Hz</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>Mostrar hasta 40 Hz</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>Mostrar hasta 35 Hz</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>Mostrar desde 0,05 Hz</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>Mostrar desde 0,15 Hz</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>Mostrar desde 0,5 Hz</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>Quitar interferencia de red de 50 Hz</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>Quitar interferencia de red de 60 Hz</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>Ajustar el papel a la ventana</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>Latidos e intervalos sobre el trazado</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>Seleccionar un punto de un latido con el teclado</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Revertir todas las correcciones</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>Lista de latidos, tacograma RR y frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>Comparar con el trazado previo</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>Comparar al lado, encima o por latidos medianos</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>Calibrar la pantalla…</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>Compás de tiempo (otra vez: colocarlo con el teclado)</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>Compás de voltaje (otra vez: colocarlo con el teclado)</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>Repetir el compás seleccionado a lo largo del trazado</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Quitar todos los compases</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>Mostrar u ocultar el mapa (Espacio: ocultarlo mientras se mantiene pulsado)</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Casos similares</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>Mostrar u ocultar el gráfico de todos los casos</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Bajar una capa</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Subir una capa</translation>
    </message>
    <message>
        <source>Check the map</source>
        <translation>Verificar el mapa</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>Mapa como fondo, banda o trazo</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>Escala de este mapa o escala fija</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>Mapa: atención</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>Mapa: contribución</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>Mapa: rollout de atención</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>Mapa: atención ponderada por gradiente</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>Mapa: AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>Mapa: omisión</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>Cabezales de atención en cuadrícula</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>Cabezales de atención ordenados</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>Tira a través de las capas</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>Dos mapas lado a lado</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>Mostrar las verificaciones del mapa</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>Mostrar el fragmento elegido</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>Mostrar el mapa por ondas</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>Omitir derivaciones o segundos</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>Mostrar lo que los modelos dicen de sí mismos</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>Elegir los modelos…</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>Analizar el caso de nuevo</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>Escribir la lectura</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>Confirmar la lectura y continuar</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>Plantillas de lectura…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>Leer primero: activar o desactivar</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>Nueva tarea de etiquetado con los casos listados…</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>Añadir los casos listados a la tarea</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>El registro no es evaluable</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>Poner las marcas en todas las derivaciones</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Concordancia entre lectores…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>Buscar casos o comandos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar la lista de trabajo</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Acerca de Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>Cerrar sesión o cambiar de lector</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>Personas y cuentas…</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>puntos a partir de %1–%2 Hz, amplitudes sin filtrar</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>sin mapa en los latidos medianos: el modelo lee diez segundos</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>derived, not seen by the model</source>
        <translation>calculada, no vista por el modelo</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>no vista por el modelo</translation>
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
        <translation>extrasístole ventricular</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>extrasístole supraventricular</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>estimulado</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artefacto</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>Leído, preliminar</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>Leído y confirmado</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Enmendado</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>varios hallazgos</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>otros dispositivos</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>otros hallazgos</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>nada sugerido</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>No se pudo leer o escribir</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>No es un formato de ECG conocido</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>Dañado o contradictorio</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>De un tipo no admitido</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Un fallo de este programa</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>AttnLRP</source>
        <translation>AttnLRP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <source>share of received attention</source>
        <translation>proporción de la atención recibida</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>proporción de la atención de esta consulta</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>proporción de la atención propagada</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>atención ponderada, sin unidad</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>logit perdido sin ese segundo</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>diferencia de atención recibida</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1, %2 a %3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1: no es una clave de esta consulta</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>puesto %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1: %2 de la atención de esta consulta, %3 × uniforme; %4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1: %2 de la atención recibida, %3 × uniforme; %4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1: %2 de la atención propagada, %3 × uniforme; %4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1: %2 de atención ponderada; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1: %2 de logit perdido sin este segundo; %3</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1: %2 de la atención recibida más que en el otro trazado; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1: %2 de logit; %3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>no es una clave de esta consulta</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>puesto %1 de %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>Qué proporción de la atención recibe cada fragmento de 200 ms de cada derivación</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>Qué aporta cada fragmento de 200 ms de cada derivación al logit de un hallazgo</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>Atención de todas las capas, multiplicadas entre sí</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>Atención ponderada por el gradiente del logit de un hallazgo</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>El logit de un hallazgo, devuelto a cada muestra</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>Qué pierde el logit de un hallazgo cuando se omite un segundo de una derivación</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>suma %1 + sesgo %2 = logit %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>suma %1 + sesgo %2 ≈ logit %3</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>El naranja habla a favor del hallazgo, el azul en contra. La tabla de posiciones, que se suma antes de cada bloque, tiene aquí una parte de signo contrario: el mapa suma más que el logit.</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>El naranja habla a favor del hallazgo, el azul en contra. La tabla de posiciones, que se suma antes de cada bloque, toma su parte del logit: el mapa no lo contiene entero.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Creando el mapa…</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>Señale una celda para leer su valor; haga clic para ver a qué atiende.</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>Señale una celda para leer su valor; haga clic para marcarla en el papel.</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>Logit %1; el mapa suma el %2 % de él menos su sesgo</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>Logit %1 con todo presente</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>Derivación propia %1 % (%2 × uniforme), otras derivaciones %3 % (%4 × uniforme)</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>Este cabezal diagnóstico pondera él mismo los tokens: cada celda es el peso que da a un token multiplicado por lo que dice ese token. Cómo los tokens produjeron esos pesos no figura en ninguna celda.</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>Cada celda es lo que un token aporta al logit. Los tokens ya intercambiaron lo que saben en cada capa; por eso, una celda no dice que sus propios 200 ms sean la causa.</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>Lo que habla en contra del hallazgo no aparece en este mapa: solo conserva las partes positivas.</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>Omitido significa ausente de la atención y de la media, no puesto a cero. Si dos derivaciones dicen lo mismo, cada una es prescindible, de modo que ambas parecen aquí poco importantes.</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>La atención no es una explicación, propagada o no: no conoce ningún hallazgo.</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>La atención no es una explicación: muestra adónde miró el codificador, no por qué se sugirió un hallazgo. Repartida de manera uniforme, el %1 % iría a otras derivaciones; compare las proporciones con ese valor.</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>media de %1 cabezales de atención</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>cabezal de atención %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>capa %1, %2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>Contribución al logit de %1, según los pesos propios del cabezal diagnóstico</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>Contribución al logit de %1</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>Atención recibida: %1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>Atención propagada por todas las capas</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>Atención ponderada por el gradiente de %1</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP: el logit de %1, devuelto</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>Omisión: qué pierde %1 sin un segundo de una derivación</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>Atención de %1: %2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>Trastorno de la conducción</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>Hipertrofia</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>Infarto de miocardio</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>ECG normal</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>Alteración del ST o de la T</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>Bloqueo completo de rama izquierda</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>Bloqueo completo de rama derecha</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Bloqueo incompleto de rama derecha</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>Bloqueo fascicular anterior izquierdo</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>Bloqueo AV de primer grado</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>Trastorno de la conducción intraventricular</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>Hipertrofia ventricular izquierda</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>Criterios de voltaje de hipertrofia ventricular izquierda</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>Crecimiento auricular izquierdo</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>Infarto anterior</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>Infarto inferior</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>Alteración isquémica del ST o de la T</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>Alteración de la T, no diagnóstica</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>Alteración inespecífica del ST</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>Descenso del ST</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>Ondas T de baja amplitud</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>QRS anormal</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Ondas Q</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>Extrasístoles ventriculares</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>Extrasístoles auriculares</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Ritmo sinusal</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>Fibrilación o flutter auricular</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>Taquicardia sinusal</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>Bradicardia sinusal</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>Superclases de PTB-XL</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>Enunciados frecuentes</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>ambas respuestas son plausibles</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>ninguna respuesta es plausible</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>el umbral y la predicción conforme discrepan</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>el registro no se parece a los que se usaron para entrenar el cabezal diagnóstico</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>el resultado no es un número</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>no sugerido</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>Ejecutado en %1, %2</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>el archivo indica que el ritmo es de marcapasos; el modelo no se hizo para ritmos de marcapasos</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>el paciente es menor de 18 años; el modelo se hizo para adultos</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>ninguna derivación abarca más de %1 uV, demasiado poco para un corazón; la escala puede ser errónea</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>la mitad de las derivaciones abarca más de %1 mV, demasiado para un corazón; la escala puede ser errónea</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>La entrada %1 del modelo no se registró, sino que se calculó a partir de otras derivaciones</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>Las derivaciones de las extremidades se contradicen (I + III no es II); puede haber electrodos intercambiados</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>se encontraron espículas de marcapasos; el modelo no se hizo para ritmos de marcapasos</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>los electrodos de los brazos derecho e izquierdo parecen intercambiados; revise las derivaciones y registre de nuevo</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>la señal es ilegible: %1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>la señal es ilegible</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>El modelo lee derivaciones con artefactos: %1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1 a V6 no se suceden como en un tórax; puede haber electrodos intercambiados, y lo que el modelo dice de las precordiales puede ser erróneo</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>El registro dura más de diez segundos; solo se analizaron diez segundos</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>el archivo no contiene ninguna tira de ritmo</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>el archivo no indica en qué unidad se midieron sus amplitudes</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>el registro dura menos de diez segundos</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>la derivación %1 tiene un hueco en los diez segundos que se van a analizar</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>la derivación %1 está plana</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>la derivación %1 supera los 20 mV, algo que ningún electrodo cutáneo mide</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>la derivación %1 está saturada: permanece en su límite</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>falta la derivación %1</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>la derivación %1 es ilegible</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>las derivaciones %1 son ilegibles</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>el trazado va en contra de un ECG normal: %1</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORM está sugerido junto a %1: se excluyen mutuamente</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>elevación del ST de %1 mV en %2</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>un intervalo PR de %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>Pasado por alto: ningún formato que se pueda leer.</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>Pasado por alto: una tabla de números en una carpeta, que no indica cómo debe leerse. Ábrala por separado para indicarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>%n caso añadido</numerusform>
            <numerusform>%n casos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya existente</numerusform>
            <numerusform>%n ya existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n archivo más pasado por alto</numerusform>
            <numerusform>%n archivos más pasados por alto</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
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
        <translation>si es evaluable</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>Todos los lectores terminaron y coinciden.</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>Resuelto por %1. Los lectores discrepaban en: %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordante</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>terminado por usted</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>%1 de %2 terminados por usted</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>todas las derivaciones</translation>
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
        <translation>Elija un caso de la tarea a la izquierda.</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>Leyendo lo que se dijo de este caso…</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>Ha terminado con este caso. Lo que dicen los demás aparece cuando hayan terminado los %1 lectores.</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>Todos los lectores coinciden. Lo que usted resuelva figura junto a lo que dijeron.</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>Los lectores discrepan en: %1. Lo que usted resuelva figura junto a lo que dijeron.</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>Omitir lo que el mapa llama más relevante no mueve el logit más que algunos de %1 órdenes aleatorios.</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>Apenas concuerda con %1 (correlación de rangos %2, se exige al menos %3).</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>Un codificador con pesos aleatorios da casi el mismo mapa (correlación de rangos %1, se admite como máximo %2): muestra el registro o la arquitectura, no lo aprendido.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1, aleatorio %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>Altura media del logit mientras se omiten primero los tokens más relevantes, frente a %1 órdenes aleatorios (semillas 1 a %1). El modelo habla en contra del hallazgo: el logit debería subir por encima de todos ellos.</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>Altura media del logit mientras se omiten primero los tokens más relevantes, frente a %1 órdenes aleatorios (semillas 1 a %1). Debería caer por debajo de todos ellos.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>Altura media del logit mientras se conservan por más tiempo los tokens más relevantes. Se informa, no se juzga.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>Correlación de rangos de Spearman con el mapa de un segundo método; al menos %1.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>Correlación de rangos con el mapa de un codificador con pesos aleatorios; como máximo %1 en valor absoluto. Semillas %2 a %3. Bloque a bloque desde arriba, el último con todo: %4.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>%1 % del logit</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>Suma del mapa entre logit menos sesgo. Lo que falta o sobra corresponde a la tabla de posiciones, que se suma antes de cada bloque. Se informa, no se juzga.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Creando el mapa…</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>Verificando el mapa…</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>Superó sus verificaciones. No por ello es correcto.</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>Se detuvieron las verificaciones.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>Sin verificar: no confíe aún en él.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Heart rate</source>
        <translation>FC</translation>
    </message>
    <message>
        <source>P axis</source>
        <translation>Eje P</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>Eje QRS</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>Eje T</translation>
    </message>
    <message>
        <source>RR spread (SD)</source>
        <translation>Dispersión RR (DE)</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>Eje ST</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>anchura %1, %2 capas, %3 cabezales de atención</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>Preparación de la entrada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
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
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>Iniciando recepción</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>Recibiendo: %n ECG</numerusform>
            <numerusform>Recibiendo: %n ECG</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción activa</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>Falló la recepción</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>No se recibe nada.</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>La recepción se está iniciando.</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>A la escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>No se pudo iniciar la recepción.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>%n conexión rechazada.</numerusform>
            <numerusform>%n conexiones rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>%n ECG recibido</numerusform>
            <numerusform>%n ECG recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya existente</numerusform>
            <numerusform>%n ya existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n no se pudo obtener: %1</numerusform>
            <numerusform>%n no se pudieron obtener: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>Cancelado; lo recibido se conserva.</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>SIN VERIFICAR</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>SIN VERIFICAR (no se indicó ningún hallazgo)</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>superó sus verificaciones</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>pesos aleatorios</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>NO SUPERÓ sus verificaciones (%1): no confíe en él</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>plana</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>electrodo suelto</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>deriva de la línea de base</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>ruido muscular</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>interferencia de red</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>saltos</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>los latidos no se parecen entre sí</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de rango</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Enmendada</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 por %2, %3</translation>
    </message>
</context>
<context>
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>informe de calidad</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>edad %1 años</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>frecuencia %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>frecuencia %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>una espícula antes de un tercio de los latidos o más</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>ondas P antes del %1 % de los latidos normales</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>ondas P antes del %1 % de los latidos normales, eje P %2 grados</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>ondas P antes del %1 % de los latidos normales, eje P %2 grados, no entre -30 y 105</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>ondas P antes del %1 % de los latidos normales, un tercio de los RR se aparta más del 12 % de la mediana</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>ondas P antes del %1 % de los latidos normales, cada RR difiere del siguiente en %2 % (media cuadrática)</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>ondas P antes del %1 % de los latidos normales, RR regular o desconocido</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>QRS de pico a pico superior a %1 mV en la mitad de las derivaciones</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>%1 de %2 latidos</translation>
    </message>
    <message>
        <source>P %1 &gt;= 120 ms</source>
        <translation>P %1 &gt;= 120 ms</translation>
    </message>
    <message>
        <source>PR %1 &lt; 120 ms</source>
        <translation>PR %1 &lt; 120 ms</translation>
    </message>
    <message>
        <source>PR %1 &gt; 200 ms</source>
        <translation>PR %1 &gt; 200 ms</translation>
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
        <translation>QRS %1 ms &gt;= 120, V1 predominantemente positiva, S de 40 ms en I y V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms, 110 a 119, V1 predominantemente positiva, S de 40 ms en I y V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120, V1 predominantemente negativa, R tardía en V5 o V6, sin Q en I y V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms, 110 a 119, V1 predominantemente negativa, R tardía en V5 o V6, sin Q en I y V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110, sin morfología de bloqueo de ninguna de las dos ramas</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>eje QRS %1 grados, entre %2 y %3</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5 o V6 = %1 &gt;= 3,5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>QRS de pico a pico inferior a 0,5 mV en cada una (máximo %1)</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>Q en %1 (%2) y %3 (%4): 30 ms o más de duración y 0,1 mV o más de profundidad, o QS</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>Q en %1 (%2): más de 20 ms, o QS</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J %1 %2, %3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J %1 %2, %3 %4 mV, horizontal o descendente</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2, %3 %4 mV, R mayor que S</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>más de %1 %2</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>cruza %1 o %2</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>cruza %1</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>%1 mV o más en J</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>Bradicardia</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>Taquicardia</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>Ritmo de marcapasos</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Ritmo sinusal</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>Ritmo sinusal, irregular</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>Ondas P de dirección inusual: ritmo auricular ectópico o electrodos mal colocados</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>Ritmo irregular sin ondas P: fibrilación auricular probable</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>Ritmo regular sin ondas P: no es ritmo sinusal</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>Ritmo sin ondas P: no es ritmo sinusal</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>Ritmo indeterminado</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>Extrasístoles ventriculares</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>Extrasístoles supraventriculares</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>Onda P prolongada: posible anomalía auricular izquierda</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>Intervalo PR corto</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>QT no valorado: el QRS es ancho</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>Intervalo QT prolongado</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>Intervalo QT corto</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>Bloqueo AV de primer grado</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>Bloqueo de rama derecha</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Bloqueo incompleto de rama derecha</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>Bloqueo de rama izquierda</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>Bloqueo incompleto de rama izquierda</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>Retraso inespecífico de la conducción intraventricular</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>Desviación izquierda marcada del eje</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>Desviación izquierda del eje</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>Desviación derecha del eje</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>Desviación extrema del eje</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>Criterio de voltaje de hipertrofia ventricular izquierda</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>Bajo voltaje en las derivaciones de las extremidades</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>Ondas Q como tras un infarto</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>Elevación del ST</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>Descenso del ST</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>Inversión de la onda T</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>Los límites normales no se aplican por debajo de los 18 años</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>Las amplitudes son demasiado grandes para un corazón: la escala puede ser errónea</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>Dentro de los límites normales según estas reglas</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>En el límite según estas reglas</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>Anormal según estas reglas</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>los electrodos de los brazos parecen intercambiados</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>los electrodos precordiales parecen fuera de orden</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>se encontraron espículas de marcapasos</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>no se encontró ningún latido</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>no hay muestras</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>el archivo no indica en qué unidad se midieron sus amplitudes</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>el archivo no contiene ningún ritmo</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>el registro dura menos de medio segundo</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>la mayoría de los latidos no tiene onda P</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>no se encontró ningún latido normal</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>no se encontró ninguna onda T</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>se desconoce el QT o el QRS</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>se desconoce el QT</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>se desconoce la frecuencia</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>se encontraron menos de dos latidos</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>se suceden menos de tres latidos normales</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>no están presentes ambas derivaciones I y aVF</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>no hay onda P</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>no hay onda T</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>el QRS no se delimitó</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>las áreas netas en I y aVF son demasiado pequeñas para una dirección</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>no se midió V1, V5 o V6</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>no se midió aVL o V3</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>Base de datos de casos: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Motor: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 en contra de %2</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 a favor de %2 (%3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>Concordancia: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Solo 1.º</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Solo 2.º</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95 %)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>Alfa, todos los lectores</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>Concordancia en los registros</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejadas</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>Inicio, ms</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>Fin, ms</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>Concordancia en las marcas</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>Marcas: segundo menos primero, media ± DE</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>Kappa es la de Cohen; cuando una etiqueta es rara, es baja aunque los lectores coincidan, por lo que la ajustada (2 x concordancia - 1) figura al lado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>La tarea tiene un solo lector por caso: no hay con quién comparar.</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>Ningún caso está aún terminado por todos sus lectores.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>%n caso que ambos terminaron</numerusform>
            <numerusform>%n casos que ambos terminaron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>Fichas de los modelos</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>Sugerencias de la IA</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Solo para investigación</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>Abra un ECG y aquí aparecerán las sugerencias del codificador.</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>Aún sin analizar.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>El codificador está leyendo este ECG…</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>La IA no está disponible</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
Todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Sin analizar: %1.</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>El codificador se ejecutó sin cabezal diagnóstico: no hay hallazgos, solo atención.</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>No sugerido: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Codificador %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Cabezal diagnóstico %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>Más lejos de los datos de entrenamiento que el %1 % de ellos</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>De la base de datos de casos, creado el %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>Trace un lazo alrededor de los casos para elegirlos (o mantenga Mayús)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>Volver al trazado</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>Volver al trazado (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>Haga clic en una línea para verla sola</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>Descartar la selección</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>Leyendo los embeddings…</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>Una vez leídos, se conservan.</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>No hay gráfico de todos los casos</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>Aún no se ha analizado ningún caso</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>Cada caso que el codificador ha leído figura aquí como un punto; los que considera parecidos están cerca unos de otros.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>%n caso leído por el codificador</numerusform>
            <numerusform>%n casos leídos por el codificador</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>Componentes principales de los embeddings: en horizontal %1 %, en vertical %2 % de su varianza. Cerca significa parecido para el codificador %3, no el mismo diagnóstico.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>Mostrar %n caso en la lista de trabajo</numerusform>
            <numerusform>Mostrar %n casos en la lista de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>Señale un caso para ver de quién es; haga clic para abrirlo. Arrastrar desplaza, la rueda amplía o reduce.</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>La IA sugiere %1</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>No disponible mientras «Leer primero» esté activado: revelaría lo que sugiere la IA</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>FC (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>Inicio de P</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>Pico de P</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>Fin de P</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>Inicio del QRS</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>Fin del QRS</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>Inicio de T</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>Pico de T</translation>
    </message>
    <message>
        <source>T end</source>
        <translation>Fin de T</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CalibrationBars</name>
    <message>
        <source>Frame to match; the arrow keys change its size</source>
        <translation>Marco de ajuste; las teclas de flecha cambian su tamaño</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>Colocar un compás</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>Mover un compás</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>Quitar un compás</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Quitar todos los compases</translation>
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
        <translation>%1 (sin unidad)</translation>
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
        <translation>Sin analizar: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>Being measured…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>Midiendo… %1 %</translation>
    </message>
    <message>
        <source>No ECG is open.</source>
        <translation>No hay ningún ECG abierto.</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>Este ECG aún se está midiendo.</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>No se midió nada en este ECG.</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>Este registro es demasiado largo para correcciones manuales.</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>Mover un punto de un latido</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>Revertir una corrección</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Revertir todas las correcciones</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>no sugerido</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>Hallazgos con todo y con lo que queda</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1 a %2, %3 a %4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>ST at J, %1</source>
        <translation>ST en J, %1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>Cambios desde el trazado previo</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>Ningún valor supera la variación habitual.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>%n valor por encima de la variación habitual, en negrita; deje el puntero sobre él para ver la regla.</numerusform>
            <numerusform>%n valores por encima de la variación habitual, en negrita; deje el puntero sobre uno para ver la regla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>No valorado, pues no se conoce una variación habitual: %1.</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>No se conoce una variación habitual para este valor; no se valora.</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>Por encima de la variación habitual: %1 (%2)</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>Contaría: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>La prueba del mapa figura aquí una vez verificado.</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>Logit mientras se omiten tokens</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>Logit mientras se omiten tokens: %1 primero los más relevantes, %2 primero los menos relevantes, %3 %4 órdenes aleatorios</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>Buscar casos o comandos</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>Ningún caso ni comando contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>Segundo método</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>Segundo hallazgo</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>En pantalla: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>El otro: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>El codificador está leyendo el otro trazado…</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>El otro modelo está leyendo este ECG…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>El otro modelo no tiene respuesta para %1.</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>una sola escala</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>cada uno en su escala</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>no superó sus verificaciones · correlación de rangos %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>correlación de rangos %1 · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>Trazado de ECG previo</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>¿Se trata de la misma persona?</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>No comparar</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>Es la misma persona: comparar</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>Buscando trazados previos…</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>Este ECG no está en la base de datos de casos, por lo que nada puede compararse con él.</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>Otro trazado lleva el mismo ID de paciente, pero puede ser de otra persona. Elíjalo a la derecha para verlo.</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>No hay guardado ningún otro trazado de este paciente.</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>Leyendo el trazado previo…</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Ambos trazados llevan el mismo ID de paciente, pero difieren en: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>En pantalla: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>El otro: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>No se muestra nada del otro trazado hasta que usted lo haya comprobado. Lo que indique se conserva en el registro de auditoría.</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>más reciente, %1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>más antiguo, %1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>en pantalla, %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>Pesos del fragmento elegido</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>Derivación propia %1: 50 tiempos</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>Otras derivaciones al mismo tiempo</translation>
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
        <translation>Gráfico de todos los casos</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>Los casos que el codificador considera parecidos están cerca unos de otros. Las teclas de flecha van de caso en caso, Enter abre uno.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>Capa (, y . para bajar y subir)</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>El hallazgo del que trata un mapa o con el que se verifica</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Cabezal de atención</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>La prueba del mapa</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>A qué atiende el fragmento elegido</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>El mapa sumado por onda y derivación</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>Los hallazgos sin algunas derivaciones o segundos</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>La atención y las contribuciones figurarán aquí una vez analizado un registro.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Media de %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Codificador %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Cabezal diagnóstico %1 %2</translation>
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
        <translation>desde %1 Hz</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>hasta %1 Hz</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>red de %1 Hz suprimida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>filtro de %1 Hz activo: amplitudes demasiado pequeñas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>probabilidad calibrada %1, sugerido a partir de %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>Cabezales de atención</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, attention head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
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
        <source>%1 % elsewhere</source>
        <comment>share of attention</comment>
        <translation>%1 % en otro lugar</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>Capa %1   %2 % a otras</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>El codificador está leyendo el otro trazado…</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>Elija arriba otro trazado de este paciente: los cabezales de atención que miran a otro lugar en él aparecen primero.</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>Los cabezales de atención figurarán aquí una vez analizado un registro.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Latidos medianos</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>Trazados de este paciente</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>No hay guardado ningún otro trazado de este paciente. Importe uno y V lo compara.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>A lo largo de los años</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>Las marcas huecas son los valores del propio archivo, no medidos aquí.</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1 (en pantalla)</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>El mismo ID de paciente, pero difieren en: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>Sin ID</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>Hora no indicada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1, %n derivación, %2 Hz, %3</numerusform>
            <numerusform>%1, %n derivaciones, %2 Hz, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>No hay ningún ECG abierto</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Por qué no se leyó</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>Archivos que no se leyeron</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>%n más, en la lista que se guarda</numerusform>
            <numerusform>%n más, en la lista que se guarda</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>Asignar la etiqueta %1</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>Retirar la etiqueta %1</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>Adoptar lo que dice el lector %1</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Adoptar etiquetas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>Demasiado ruido, o no es un ECG: se retiran todas las etiquetas (Ctrl+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>Terminado, caso siguiente</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>Del registro completo</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>Marcas en el trazado</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>Ninguna tarea de etiquetado</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>Una tarea es un conjunto de casos que uno o varios lectores etiquetan con un conjunto de etiquetas, sin ver las etiquetas de los demás. Cree una a la izquierda.</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>Resolver de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>Resuelto, caso siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Lector %1: %2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>Todo lo que dice este lector, en lugar de lo que figura aquí</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>Haga clic donde está; con Mayús, en todas las derivaciones. Esc finaliza.</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>Arrastre desde el inicio hasta el fin; con Mayús, en todas las derivaciones. Esc finaliza.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>asignada por el lector %1</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>los lectores discrepan</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>Sugerencia de la IA, solo para investigación: %1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>Este es el último caso de la lista.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Este es el primer caso de la lista.</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>Ese era el último caso de la lista.</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>La tarea está creada. Enter da un caso por terminado y pasa al siguiente.</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>La lista de trabajo muestra la papelera, y lo que hay en ella no se etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>%n caso añadido a la tarea</numerusform>
            <numerusform>%n casos añadidos a la tarea</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>Aún no hay ninguna tarea de etiquetado.</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>%n caso terminado, escrito en %1</numerusform>
            <numerusform>%n casos terminados, escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>Abrir un conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>Guardar el conjunto de etiquetas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>Conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>Guía para los lectores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Usar este conjunto</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>Un conjunto queda bloqueado en cuanto una tarea lo usa: otra lista es otra versión.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>Solo una de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Sistema de códigos</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>De las etiquetas con la misma palabra aquí, un registro tiene como máximo una</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>instante</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>tramo</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>Cabezal de atención</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>De derivación a derivación</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>De tiempo a tiempo dentro de una derivación</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>De tiempo (fila) a tiempo (columna), en la derivación</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>De derivación (fila) a derivación (columna), por ciento</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>Entropía %1 bits (uniforme %2), %3 % a otras derivaciones (uniforme %4 %), %5 s de un fragmento a lo que mira dentro de su derivación (uniforme %6 s)</translation>
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
        <translation>Leídos o no</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminares</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Which cases are listed, by how far they were read</source>
        <translation>Qué casos se listan, según el estado de su lectura</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>Por ID de paciente</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>El orden de la lista</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>Mapa como</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>Recuadros de 200 ms detrás del trazo</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>Una banda alrededor del trazo</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>El trazo resaltado; AttnLRP muestra a muestra</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>Lo que habla a favor del hallazgo y lo que habla en contra</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>En el papel, solo lo que habla a favor del hallazgo</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>En el papel, solo lo que habla en contra</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>Hasta el valor máximo de este mapa</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>La misma para todos los registros, para poder comparar los mapas</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>Intensidad del mapa en el papel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Earlier tracings</source>
        <translation>Trazados previos</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>No hay ningún ECG abierto</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>Suelte un archivo aquí o elija un caso de la lista de trabajo en la pantalla «Leer».</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>Abra un caso y escriba después su lectura.</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>No se pueden guardar lecturas: la base de datos de casos no se puede usar.</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>Las lecturas se confirman en la pantalla «Leer», donde pueden verse.</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>Escriba primero una lectura; después, Enter la confirma.</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>Esto es lo que Enter firmará: púlselo de nuevo para confirmar.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %n caso definitivamente? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %n casos definitivamente? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>Los archivos de modelos aún no se han leído.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Sus casos</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>Suelte archivos o carpetas de ECG en cualquier lugar de la ventana; se guardan en una base de datos en este equipo. N y P pasan al caso siguiente y al anterior.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El papel</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1 a 6 eligen la disposición, la rueda se desplaza en el tiempo, C toma un compás. B muestra cada latido con sus puntos, que se pueden arrastrar; V coloca al lado el trazado previo del paciente.</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>Números, reglas y la IA</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>Lo que se mide aquí figura junto a lo que indica el archivo; un clic lo marca en el papel. Los enunciados por reglas indican su criterio. Lo que sugiere la IA figura aparte.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Ctrl+K encuentra todos los comandos y todos los casos. El signo de interrogación muestra todas las teclas.</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Acerca de Leadlight</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

Lee ECG de 12 derivaciones con el codificador ECG-JEPA al lado del lector.
Solo para investigación. No para diagnóstico.

Software libre bajo la GNU General Public License, versión 3 o posterior. El tipo de letra es Inter, bajo la SIL Open Font License.</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Casos similares</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>Abra un ECG para ver qué casos considera parecidos el codificador.</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Sin analizar: %1.</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>La IA no está disponible: %1</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>El codificador está leyendo este ECG…</translation>
    </message>
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
        <translation>%1 (sin unidad)</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>Abra un ECG para ver a qué atiende el codificador.</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>Los mapas no se guardan: el codificador los calcula de nuevo…</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>Solo se puede enviar una lectura confirmada.</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>Guardar el caso como página</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>El nombre de la página contiene el nombre o el número del paciente; elija otro.</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>Creando y verificando los mapas…</translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>Creando los mapas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>Sin analizar: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>No se sugiere nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>Sin respuesta sobre: %1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>Percentil de distancia: %1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>codificador %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabezal diagnóstico %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>La lista de trabajo está vacía: no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>Imprimir los casos listados</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>Imprimiendo %n caso…</numerusform>
            <numerusform>Imprimiendo %n casos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>%n caso no se pudo imprimir y se omitió.</numerusform>
            <numerusform>%n casos no se pudieron imprimir y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>Imprimir en un archivo</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>El nombre debe terminar en .pdf, .svg o .png.</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>El nombre del archivo contiene el nombre o el número del paciente; elija otro.</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>La IA está oculta</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>La IA se muestra para este caso. «Leer primero» sigue activado para los demás.</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>«Leer primero» está desactivado: las sugerencias de la IA se muestran de inmediato.</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>Confirmada. Ahora se muestra lo que sugiere la IA; N pasa al caso siguiente.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <translation>escala fija</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>escala de este mapa</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>logit por muestra</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>termina en el percentil 99,5</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>even %1</source>
        <translation>uniforme %1</translation>
    </message>
    <message>
        <source>even</source>
        <comment>a tick&apos;s label</comment>
        <translation>unif.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapStrip</name>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>Cada capa y cada cabezal de atención, cada uno en su propia escala</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordenados</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>Cabezales de atención por entropía, proporción entre derivaciones, distancia o diferencia entre dos trazados</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>El cabezal de atención elegido, o el fragmento elegido, a través de todas las capas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>Dos métodos, hallazgos o modelos, o dos trazados de este paciente, con un puntero y una escala</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>proporción entre derivaciones (uniforme: 12,3 %)</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>distancia en el tiempo</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>diferencia entre dos trazados</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>mayores primero</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>menores primero</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>Mapa como tabla de derivaciones y tiempos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>suma</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>Estas marcas están terminadas y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>Arrastre desde el inicio del tramo hasta su fin.</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>todas las derivaciones</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>Marca %1 en %2, %3 s</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>Marca %1 en %2, %3 a %4 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Cambiar una marca</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Quitar una marca</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Método: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>Dudoso: la señal se consideró no utilizable</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, dudoso</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>sin valor, %1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1: sin valor, porque %2</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>El archivo indica %1 %2</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>corregido por %1, medido %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corregido por %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements by rule</source>
        <translation>Enunciados por reglas</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Calidad de la señal</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Enunciados del archivo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>Más mediciones</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>Menos mediciones</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>Aquí aparece lo que se mide en un ECG, junto a lo que indica su archivo.</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>el archivo no indica con qué fórmula</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Sin medir: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>Medido a partir de %n latido</numerusform>
            <numerusform>Medido a partir de %n latidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>Dudoso (?): la señal se consideró no utilizable.</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>En el archivo: por %1</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>Por una regla, no por la IA. Fuente: %1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>Latidos medianos de ambos trazados, superpuestos</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s, %1 mm/mV, no a escala en esta pantalla; superpuestos en el inicio del QRS</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>Fichas de los modelos</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>Cabezal diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>sin cabezal diagnóstico: solo atención, rollout y embeddings</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>%1 capas de %2 cabezales de atención, anchura %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>Leyendo los archivos de modelos…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Añadir archivos de modelos…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>Los codificadores y sus cabezales diagnósticos son archivos que escriben leadlight-cli y leadlight-train. Un caso analizado por otro modelo se analiza de nuevo al abrirlo; lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Añadir archivos de modelos</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelos (*.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1 (incluido con Leadlight)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>Lo quita de esta lista; los archivos quedan donde están</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>Responde de los informes; vacío: se envían sin verificar</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>Nuestro título AE</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>Aún no hay ningún servidor: añada uno.</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>Recibir de electrocardiógrafos y servidores</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1: solo este equipo. 0.0.0.0: todas sus redes.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>Una línea por cada uno: título AE y dirección. No se responde a nadie más, y un ECG solo se acepta cuando está guardado de forma segura.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>Responde y nos conoce (%1).</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>What to compare with</source>
        <translation>Con qué comparar</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>Otro trazado de este paciente, u otro modelo, para contrastar con lo que hay en pantalla</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>solo este trazado</translation>
    </message>
    <message>
        <source>no other tracing of this patient</source>
        <translation>ningún otro trazado de este paciente</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>con %1  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>El mismo ID de paciente, pero difieren en: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>No comparar</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>Es la misma persona: comparar</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>¿Se trata de la misma persona?</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Ambos trazados llevan el mismo ID de paciente, pero difieren en: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>En pantalla: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>El otro: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>No se muestra nada del otro trazado hasta que usted lo haya comprobado.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Vista general de todo el registro</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>El registro completo: pulse o arrastre para mover el papel, rueda para ampliar, doble clic para verlo entero</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>Leyendo el registro completo: %1 %</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>Guardar el caso como página</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Omitir todo lo que revele quién es el paciente</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>Verificar todos los mapas (tarda más)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>Un archivo HTML con el trazado, lo que sugiere el modelo, los mapas de todos los métodos, sus verificaciones y las fichas y los hashes de los modelos. No necesita red.</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>Un ECG por sí mismo puede identificar a una persona que tenga otro archivado.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>Unidad de amplitud desconocida: sin escala en milivoltios</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>Restablecer una contraseña</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>Una contraseña nueva para %1. Comuníquela en persona; quien la tenga puede cambiarla.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>Esa no es la contraseña actual.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>Haga clic en un fragmento del trazado o de la tabla, o vaya a él con las teclas de flecha. Un segundo clic lo fija, para poder comparar con él el siguiente.</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1 dedica el %2 % de su atención a su propia derivación (%3 × uniforme) y el %4 % a otras derivaciones (%5 × uniforme).</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1 está fijado: elija otro fragmento para compararlo; haga clic otra vez para soltarlo.</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>Marcas: %1, fijado. Dedica el %2 % de su atención a su propia derivación y el %3 % a otras. Correlación de rangos de las dos cruces: %4.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>anotador</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>Hace todo lo que hace un lector y administra las cuentas.</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>Emite lecturas, corrige mediciones, etiqueta y resuelve las discrepancias entre anotadores.</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>Etiqueta, y nada más.</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>Mira, analiza y exporta; no emite nada.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>No está permitido con su rol (%1): un administrador puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>No hay cuentas: quien abra esta base de datos de casos puede hacerlo todo en ella, y lo que se diga se guarda como de %1, el usuario del sistema.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>Las cuentas están desactivadas: quien abra esta base de datos de casos puede hacerlo todo en ella. Un administrador puede volver a activarlas.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1 ha iniciado sesión como %2.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Activar cuentas…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>Las cuentas dicen quién dijo qué e impiden escribir en nombre de otros. No cifran la base de datos: quien pueda leer su archivo puede leer lo que contiene. De eso se encargan los permisos del archivo y el cifrado del disco.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>Cerrar sesión si no se toca nada durante</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1 puede iniciar sesión</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Restablecer contraseña…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Desactivar cuentas</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>Volver a activar las cuentas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>Activar cuentas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>Las lecturas, las etiquetas y el registro de auditoría llevan el nombre completo. Ambos nombres quedan como se dan aquí, porque lo dicho queda bajo ellos.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>Mapa: %1. Muestra lo que el modelo ponderó, no dónde hay enfermedad.</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>Sugerencias de la IA – investigación</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>otro sexo</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>ID no indicado</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>sexo y edad no indicados</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>hora no indicada</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <translation>%1, %2 derivaciones</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz, %2 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>Las derivaciones en cursiva son calculadas.</translation>
    </message>
    <message>
        <source>HR %1 /min</source>
        <translation>FC %1 /min</translation>
    </message>
    <message>
        <source>P %1 ms</source>
        <translation>P %1 ms</translation>
    </message>
    <message>
        <source>PR %1 ms</source>
        <translation>PR %1 ms</translation>
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
        <translation>Eje P %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>Eje QRS %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>Eje T %1°</translation>
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
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>QTc in the file %1 ms</source>
        <translation>QTc archivo %1 ms</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>Ejes %1 %2</translation>
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
        <source>QTc: F Fridericia, B Bazett</source>
        <translation>QTc: F Fridericia, B Bazett</translation>
    </message>
    <message>
        <source>* follows from points placed by %1</source>
        <translation>* se deduce de puntos colocados por %1</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>NO CONFIRMADO</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>CONFIRMADO por %1, %2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>ENMENDADO por %1, %2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>NO CONFIRMADO, preliminar por %1, %2</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>Mediciones del archivo</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>Medido (en el archivo)   ? señal no utilizable</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>Medido (en el archivo)</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>unidad de amplitud desconocida</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>extremidades %1, precordiales %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>banda registrada %1–%2 Hz</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>latidos medianos, medidos</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>latidos medianos tal como están en el archivo</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>columnas simultáneas</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>columnas continuas</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>filtro de visualización: %1</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 a %2 s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>Por reglas, no por la IA</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>Enunciados del archivo</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Notas sobre el archivo</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… %1 más y todo completo: página %2</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… completo: página %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>La página impresa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>With AI suggestions</source>
        <translation>Con sugerencias de la IA</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>Un bloque aparte, marcado para uso en investigación</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Omitir todo lo que revele quién es el paciente</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>También se omiten la lectura y quién la escribió</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>Guardar como PDF, SVG o PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>Calidad de la señal de cada derivación</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>interferencia de red a %1 Hz</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>Consultar PACS</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Estudios encontrados</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>Progreso de la recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Aún no hay ningún servidor configurado: añada uno en la configuración, en «Red DICOM».</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>Busque para ver lo que tiene el servidor. Enter busca; se pueden elegir varias filas.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Apellidos, nombre</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>El servidor no tiene nada que coincida. Pruebe con un período más largo, o * para lo que se desconoce.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>El primer estudio; hay más: acote la búsqueda.</numerusform>
            <numerusform>Los primeros %n estudios; hay más: acote la búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>%n estudio encontrado.</numerusform>
            <numerusform>%n estudios encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>Recuperando %n estudio…</numerusform>
            <numerusform>Recuperando %n estudios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>Cancelado. Lo ya recibido se conserva; recupere de nuevo para obtener el resto.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>Recuperar %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>%1 de %2 lectores han terminado</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>Casos por etiquetar</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>Tarea de etiquetado</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>Casos que usted no ha terminado y que necesitan otro lector</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>Todos los casos de la tarea</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>Casos que todos los lectores terminaron y en los que no coinciden</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nueva tarea…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>Añadir los casos listados a esta tarea</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Concordancia entre lectores…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>%1 de %2 resueltos; etiquetados por %n lector cada uno</numerusform>
            <numerusform>%1 de %2 resueltos; etiquetados por %n lectores cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Difieren (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>Leyendo las tareas…</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>Aún no hay tareas de etiquetado</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>Una tarea se compone de los casos que muestra la lista de trabajo, un conjunto de etiquetas y cuántos lectores etiquetan cada caso sin ver las etiquetas de los demás.</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>Aquí figuran los casos que todos los lectores terminaron y en los que no coinciden.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>Ha terminado todos los casos de esta tarea, o estos ya tienen todos sus lectores.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>«Leer primero» está activado: las sugerencias de la IA aparecen cuando usted haya emitido una lectura preliminar o confirmada.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>Mostrar ahora</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>Las muestra solo para este caso, hasta que se cierre el programa</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>Dejar como preliminar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>No se pueden guardar lecturas: la base de datos de casos no se puede usar.</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>Añadir una enmienda</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>Se firma como %1 (Enter)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>Latidos</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>Solo latidos inusuales</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>Tacograma RR</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>Intervalos RR en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n latido</numerusform>
            <numerusform>%n latidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>%n inusual</numerusform>
            <numerusform>%n inusuales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>Calibrar esta pantalla</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>Sostenga el objeto plano contra la pantalla, con su esquina en la esquina superior izquierda del marco. Arrastre los bordes derecho e inferior hasta que el marco tenga exactamente el mismo tamaño; las teclas de flecha los mueven un píxel.</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>Tarjeta bancaria (85,60 × 53,98 mm)</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>Regla, 100 mm en horizontal y vertical</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>Objeto de referencia</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>%1 píxeles por milímetro en horizontal, %2 en vertical</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>Ninguna pantalla tiene tales píxeles: son posibles entre 50 y 400 puntos por pulgada.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>Enviar la lectura a un PACS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>Se envía como informe DICOM (Basic Text SR) en el propio estudio del ECG.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Aún no hay ningún servidor configurado: añada uno en la configuración, en «Red DICOM».</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>El servidor ha aceptado el informe y lo conserva.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>No se aceptó: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>Nombre o dirección IPv4</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>Nuestra conexión (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>Envía a nuestra recepción (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>Título AE</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Retrieve by</source>
        <translation>Recuperar por</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Restaurar de la papelera</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>Red DICOM</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>GPU si la hay</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>El codificador se ejecuta en</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>Leer primero: ocultar la IA hasta que yo haya emitido una lectura</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>Quien ve primero una sugerencia tiende a estar de acuerdo con ella, sea correcta o errónea. Una lectura se considera emitida cuando se deja como preliminar o se confirma.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>Otro idioma y otro dispositivo se usan a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>Esta base de datos de casos tiene cuentas. Sus casos se muestran a quien ha iniciado sesión, y lo que se diga se guarda a su nombre.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>Esta cuenta está desactivada. Un administrador puede volver a activarla.</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>El nombre y la contraseña no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas contraseñas erróneas seguidas. La siguiente se comprueba dentro de %n segundo.</numerusform>
            <numerusform>Demasiadas contraseñas erróneas seguidas. La siguiente se comprueba dentro de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>No confirmado por ningún lector (%1)</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>Gráfico de todos los casos</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>Casos similares de otros pacientes</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>Comparando con todos los casos…</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>No hay ningún caso de otro paciente con el que comparar. Importe y analice más registros: los más cercanos figurarán aquí con lo que se confirmó de ellos.</translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>Se desconocen las identidades, sin número ni nombre: cualquiera de ellos puede ser del mismo paciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>%n de ellos puede ser del mismo paciente: se desconocen las identidades.</numerusform>
            <numerusform>%n de ellos pueden ser del mismo paciente: se desconocen las identidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>El más cercano de %n caso de otros pacientes según la distancia del coseno; la distancia mediana es %1, una barra llena. Parecido para el codificador, que no es lo mismo que igual diagnóstico.</numerusform>
            <numerusform>Los más cercanos de %n casos de otros pacientes según la distancia del coseno; la distancia mediana es %1, una barra llena. Parecidos para el codificador, que no es lo mismo que igual diagnóstico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1, distancia %2. %3.</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>La IA sugiere %1.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>Codificando %1 de %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificando</translation>
    </message>
    <message>
        <source>Map and its checks</source>
        <translation>Mapa y sus verificaciones</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>Abrir una tabla de números</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>¿Cómo debe leerse esta tabla?</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>cuántas muestras por segundo contiene</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>en qué unidad están sus muestras</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>qué derivaciones contiene</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1 indica cómo debe leerse. Lo que cambie aquí vale para toda tabla con el mismo encabezado.</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1 no indica %2. Lo que indique aquí se recuerda para toda tabla con el mismo encabezado.</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>, ni </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>%n archivo se lee ahora así.</numerusform>
            <numerusform>%n archivos se leen ahora así.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>No leerla</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leerla así</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>Punto (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>Coma (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsegundos</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>Según los tiempos</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>Según cada columna</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>Unidad de las muestras</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tiempos en</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>Líneas previas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>Derivación de la columna %1</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>Los primeros %1 s: %2 derivaciones a %3 Hz, %4.</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>dibujado en milivoltios</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>la escala es desconocida</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>Nueva tarea de etiquetado</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>Mostrar a los lectores lo que sugiere la IA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>Lectores por caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Crear la tarea</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>%n caso, tal como lo muestra ahora la lista de trabajo. Lo etiquetan tantos lectores como usted indique; ninguno ve lo que asignaron los demás hasta que todos hayan terminado.</numerusform>
            <numerusform>%n casos, tal como los muestra ahora la lista de trabajo. Cada uno lo etiquetan tantos lectores como usted indique; ninguno ve lo que asignaron los demás hasta que todos hayan terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>Nuevo, a partir de este…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>Abrir desde un archivo…</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>Guardar este en un archivo…</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>La lista de trabajo no muestra ningún caso: cambie primero su filtro.</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>Ya existe una tarea con este nombre.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Templates</name>
    <message>
        <source>Normal ECG</source>
        <translation>ECG normal</translation>
    </message>
    <message>
        <source>Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. No ST deviation. Normal ECG.</source>
        <translation>Ritmo sinusal, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, eje QRS {axis}°. Sin desviación del ST. ECG normal.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>Frecuencia {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, eje QRS {axis}°.</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>Enunciados por reglas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>Sin cambios respecto al trazado previo.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>Plantillas de lectura</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} representan lo que se midió.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>Atención por capa y cabezal de atención</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>media de los cabezales de atención</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>cabezal de atención %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>Capa %1, %2. Máximo recibido: %3, %4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>La atención de cada capa figurará aquí una vez analizado un registro.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>media</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS: de confianza (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS: nuestro certificado</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS: nuestra clave</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>Seleccione primero un compás de tiempo; después, M lo repite a lo largo del trazado.</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>Las teclas de flecha mueven el borde del compás una muestra; las otras dos cambian de borde.</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>Arrastre de borde a borde. Esc finaliza. C otra vez coloca uno.</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>Arrastre de nivel a nivel. Esc finaliza. Mayús+C otra vez coloca uno.</translation>
    </message>
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>No hay latido mediano: ni medido ni en el archivo.</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>Arrastre una línea para corregirla; Ctrl+B selecciona una con el teclado. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>Izquierda y derecha lo mueven una muestra, arriba y abajo pasan al siguiente; Supr lo revierte.</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>Aquí no hay ningún latido que seleccionar.</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>unidad de amplitud desconocida</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>extremidades %1, precordiales %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>ajustado: %1 mm/s en esta pantalla</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>registrado %1–%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultáneas</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>pantalla calibrada</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>pantalla sin calibrar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>Trazado de ECG</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>Compás en %1: %2</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>latido %1</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>latido mediano</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%1 de %2, %3 s</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Derivación %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (sin unidad)</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>latido %1, %2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>entre latidos</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1 ampliada</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>No hay ningún ECG abierto</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1 derivaciones, %2 s, disposición %3, %4 mm/s, %5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>FC (/min)</translation>
    </message>
    <message>
        <source>PR (ms)</source>
        <translation>PR (ms)</translation>
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
        <translation>Intervalos de este paciente en el tiempo</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>Avance del mapa o de sus verificaciones</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>Sin verificar: no hay ningún hallazgo con el que verificarlo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>Mapa por onda y derivación</translation>
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
        <translation>entre ondas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>Sumado muestra a muestra sobre todos los latidos.</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>Cada número corresponde a un segundo omitido de una derivación y se reparte de manera uniforme en ese segundo: todas las ondas de los latidos que contiene lo comparten.</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>Los fragmentos se reparten de manera uniforme en sus 200 ms: un complejo QRS comparte con sus vecinos.</translation>
    </message>
    <message>
        <source>The waves are being measured…</source>
        <translation>Midiendo las ondas…</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>No se pudo situar ninguna onda en este registro.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unidad: %1.</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>Todas las derivaciones, en relación con el tiempo que ocupan: P %1, QRS %2, ST %3, T %4, entre ondas %5 × uniforme.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>Omita derivaciones o segundos y vea en qué se convierten los hallazgos. Omitido significa ausente, no puesto a cero.</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>Omitir la derivación %1</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>Omitir el segundo %1 a %2</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>Prueba al límite: el modelo no se entrenó así. Nunca vio un registro al que le faltara una derivación.</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>Volver a incluir todo</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>Calculando los hallazgos…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>Nombre, ID, archivo o fecha</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar la lista de trabajo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>Una selección hecha en el gráfico de todos los casos; haga clic para ver de nuevo todos los casos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>Selección de %n caso  ×</numerusform>
            <numerusform>Selección de %n casos  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aún sin hallazgos</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>La base de datos de casos no se puede usar</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>Abriendo la base de datos de casos…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>Los casos que elimina esperan aquí hasta que vacíe la papelera.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>Cambie el filtro para ver otros casos.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>Suelte archivos o carpetas de ECG en cualquier lugar de la ventana, o empiece aquí. Se guardan en una base de datos en este equipo.</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>Casos para los que se sugiere un hallazgo</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>No disponible mientras «Leer primero» esté activado: revelaría lo que sugiere la IA</translation>
    </message>
</context>
</TS>

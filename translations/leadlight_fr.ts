<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>Compas</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>IA et cartes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>Ouvrir un tableau de nombres (CSV)…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>Mettre le cas à la corbeille</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>Restaurer le cas depuis la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>Imprimer ou enregistrer en PDF, SVG ou PNG…</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>Enregistrer le cas sous forme de page…</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>Interroger le PACS…</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>Envoyer l&apos;interprétation confirmée à un PACS…</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>Activer ou arrêter la réception par le réseau DICOM</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>Imprimer tous les cas listés dans un seul PDF…</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>Disposition 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>Disposition 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>Disposition 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>Disposition 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>Disposition 12x1</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Battements médians</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>Dérivations des membres dans l&apos;ordre de Cabrera</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>Colonnes simultanées</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>Ralentir le papier</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>Accélérer le papier</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>Diminuer le gain</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>Augmenter le gain</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>Dérivations précordiales à demi-gain</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>Activer ou désactiver le filtre d&apos;affichage</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>Afficher jusqu&apos;à 150 Hz</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>Afficher jusqu&apos;à 100 Hz</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>Afficher jusqu&apos;à 40 Hz</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>Afficher jusqu&apos;à 35 Hz</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>Afficher à partir de 0,05 Hz</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>Afficher à partir de 0,15 Hz</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>Afficher à partir de 0,5 Hz</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>Filtrer le secteur 50 Hz</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>Filtrer le secteur 60 Hz</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>Ajuster le papier à la fenêtre</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>Battements et intervalles sur le tracé</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>Saisir un point d&apos;un battement au clavier</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Annuler toutes les corrections</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>Liste des battements, tachogramme RR et fréquence cardiaque</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>Comparer au tracé antérieur</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>Comparer côte à côte, au-dessus ou par battements médians</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>Calibrer l&apos;écran…</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>Compas de temps (de nouveau&#xa0;: le poser au clavier)</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>Compas d&apos;amplitude (de nouveau&#xa0;: le poser au clavier)</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>Reporter le compas sélectionné</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Retirer tous les compas</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>Afficher ou masquer la carte (Espace maintenu&#xa0;: la masquer)</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Cas similaires</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>Afficher ou masquer le graphique de tous les cas</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Couche inférieure</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Couche supérieure</translation>
    </message>
    <message>
        <source>Check the map</source>
        <translation>Vérifier la carte</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>Carte en fond, bande ou courbe</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>Échelle de cette carte ou échelle fixe</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>Carte&#xa0;: attention</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>Carte&#xa0;: contribution</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>Carte&#xa0;: rollout d&apos;attention</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>Carte&#xa0;: attention pondérée par le gradient</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>Carte&#xa0;: AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>Carte&#xa0;: occlusion</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>Têtes d&apos;attention en grille</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>Têtes d&apos;attention, triées</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>Pellicule à travers les couches</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>Deux cartes côte à côte</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>Afficher les vérifications de la carte</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>Afficher le patch choisi</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>Afficher la carte par onde</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>Omettre des dérivations ou des secondes</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>Afficher ce que les modèles disent d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>Choisir les modèles…</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>Analyser de nouveau le cas</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>Rédiger l&apos;interprétation</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>Confirmer l&apos;interprétation et continuer</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>Textes types d&apos;interprétation…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>Activer ou désactiver «&#xa0;Interpréter d&apos;abord&#xa0;»</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>Nouvelle tâche d&apos;annotation avec les cas listés…</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>Ajouter les cas listés à la tâche</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>Enregistrement ininterprétable</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>Poser les marques sur toutes les dérivations</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Concordance entre lecteurs…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Interpréter</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>Rechercher un cas ou une commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrer la liste de travail</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler l&apos;opération en cours</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>À propos de Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>Se déconnecter ou changer de lecteur</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>Personnes et comptes…</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>points à %1–%2 Hz, amplitudes non filtrées</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>pas de carte sur les battements médians&#xa0;: le modèle lit dix secondes</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>omise</translation>
    </message>
    <message>
        <source>derived, not seen by the model</source>
        <translation>dérivation calculée, non vue par le modèle</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>non vue par le modèle</translation>
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
        <translation>extrasystole ventriculaire</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>extrasystole supraventriculaire</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>stimulé</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artéfact</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>Interprété, provisoire</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>Interprété et confirmé</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amendé</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>À la corbeille</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>plusieurs constats</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>autres appareils</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>autres constats</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>rien de suggéré</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>Lecture ou écriture impossible</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>Format d&apos;ECG inconnu</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>Endommagé ou contradictoire</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>D&apos;un type non pris en charge</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Espace insuffisant</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Erreur de ce programme</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
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
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>share of received attention</source>
        <translation>part de l&apos;attention reçue</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>part de l&apos;attention de cette requête</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>part de l&apos;attention par rollout</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>attention pondérée, sans unité</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>logit perdu sans la seconde</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>différence d&apos;attention reçue</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1, %2 à %3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1&#xa0;: pas une clé de cette requête</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>rang %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1&#xa0;: %2 de l&apos;attention de cette requête, %3 × uniforme&#xa0;; %4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1&#xa0;: %2 de l&apos;attention reçue, %3 × uniforme&#xa0;; %4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1&#xa0;: %2 de l&apos;attention par rollout, %3 × uniforme&#xa0;; %4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1&#xa0;: %2 d&apos;attention pondérée&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1&#xa0;: %2 de logit perdu sans cette seconde&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1&#xa0;: %2 de l&apos;attention reçue de plus que dans l&apos;autre tracé&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1&#xa0;: %2 de logit&#xa0;; %3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>pas une clé de cette requête</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>rang %1 sur %2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>Part de l&apos;attention que reçoit chaque tranche de 200 ms de chaque dérivation</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>Ce que chaque tranche de 200 ms de chaque dérivation ajoute au logit d&apos;un constat</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>Attention de toutes les couches, multipliées entre elles</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>Attention pondérée par le gradient du logit d&apos;un constat</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>Le logit d&apos;un constat redistribué à chaque échantillon</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>Ce que perd le logit d&apos;un constat quand une seconde d&apos;une dérivation est omise</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>somme %1 + biais %2 = logit %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>somme %1 + biais %2 ≈ logit %3</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>L&apos;orange plaide pour le constat, le bleu contre. La table de positions, ajoutée avant chaque bloc, a ici une part de signe opposé&#xa0;: la somme de la carte dépasse le logit.</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>L&apos;orange plaide pour le constat, le bleu contre. La table de positions, ajoutée avant chaque bloc, prend sa part du logit&#xa0;: la carte ne le contient pas en entier.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Calcul de la carte…</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>Pointez une cellule pour la lire&#xa0;; cliquez dessus pour voir à quoi elle prête attention.</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>Pointez une cellule pour la lire&#xa0;; cliquez dessus pour la marquer sur le papier.</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>Logit %1&#xa0;; la somme de la carte en représente %2&#xa0;%, biais déduit</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>Logit %1 sans rien omettre</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>Propre dérivation %1&#xa0;% (%2 × uniforme), autres dérivations %3&#xa0;% (%4 × uniforme)</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>Cette tête diagnostique pondère elle-même les tokens&#xa0;: chaque cellule est le poids qu&apos;elle donne à un token, multiplié par ce que dit ce token. Comment les tokens ont conduit à ces poids ne figure dans aucune cellule.</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>Chaque cellule est ce qu&apos;un token ajoute au logit. Les tokens ont déjà échangé ce qu&apos;ils savent dans chaque couche&#xa0;; une cellule ne dit donc pas que ses propres 200 ms en sont la cause.</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>Cette carte ne montre pas ce qui plaide contre le constat&#xa0;: elle ne garde que les parts positives.</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>Omis signifie absent de l&apos;attention et de la moyenne, et non mis à zéro. Deux dérivations qui disent la même chose sont chacune superflues et paraissent donc toutes deux sans importance ici.</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>L&apos;attention n&apos;est pas une explication, même par rollout&#xa0;: elle ne connaît aucun constat.</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>L&apos;attention n&apos;est pas une explication&#xa0;: elle montre où l&apos;encodeur a regardé, et non pourquoi un constat a été suggéré. Répartie uniformément, %1&#xa0;% irait aux autres dérivations&#xa0;; lisez les parts à cette aune.</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>moyenne de %1 têtes d&apos;attention</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>tête d&apos;attention %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>couche %1, %2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>Contribution au logit de %1, selon les poids propres de la tête diagnostique</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>Contribution au logit de %1</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>Attention reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>Rollout d&apos;attention sur toutes les couches</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>Attention pondérée par le gradient de %1</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP&#xa0;: le logit de %1 redistribué</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>Occlusion&#xa0;: ce que perd %1 sans une seconde d&apos;une dérivation</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>Attention de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>Trouble de conduction</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>Hypertrophie</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>Infarctus du myocarde</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>ECG normal</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>Modification de ST ou de T</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>Bloc de branche gauche complet</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>Bloc de branche droit complet</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Bloc de branche droit incomplet</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>Hémibloc antérieur gauche</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>Bloc AV du premier degré</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>Trouble de conduction intraventriculaire</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>Hypertrophie ventriculaire gauche</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>Critères de voltage d&apos;hypertrophie ventriculaire gauche</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>Dilatation atriale gauche</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>Infarctus antérieur</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>Infarctus inférieur</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>Modification ischémique de ST ou de T</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>Anomalie de T, non diagnostique</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>Modification de ST, non spécifique</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>Sous-décalage de ST</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>Ondes T peu amples</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>QRS anormal</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Ondes Q</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>Extrasystoles ventriculaires</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>Extrasystoles atriales</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Rythme sinusal</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>Fibrillation ou flutter atrial</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>Tachycardie sinusale</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>Bradycardie sinusale</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>Superclasses PTB-XL</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>Énoncés courants</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>les deux réponses sont plausibles</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>aucune des deux réponses n&apos;est plausible</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>le seuil et la prédiction conforme se contredisent</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>l&apos;enregistrement ne ressemble pas à ceux qui ont servi à entraîner la tête diagnostique</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>le résultat n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>non suggéré</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>Calculé sur %1, %2</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>selon le fichier, le rythme est électro-entraîné&#xa0;; le modèle n&apos;est pas conçu pour ces rythmes</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>le patient a moins de 18 ans&#xa0;; le modèle est conçu pour les adultes</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>aucune dérivation ne dépasse %1 uV d&apos;amplitude, trop peu pour un cœur&#xa0;; l&apos;échelle est peut-être fausse</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>la moitié des dérivations dépassent %1 mV d&apos;amplitude, trop pour un cœur&#xa0;; l&apos;échelle est peut-être fausse</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>L&apos;entrée %1 du modèle n&apos;a pas été enregistrée, mais calculée à partir d&apos;autres dérivations</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>Les dérivations des membres se contredisent (I + III n&apos;est pas II)&#xa0;; des électrodes sont peut-être inversées</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>des spikes de stimulation ont été détectés&#xa0;; le modèle n&apos;est pas conçu pour les rythmes électro-entraînés</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>les électrodes du bras droit et du bras gauche semblent inversées&#xa0;; vérifiez les dérivations et refaites l&apos;enregistrement</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>le signal n&apos;est pas lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>le signal n&apos;est pas lisible</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>Le modèle lit des dérivations perturbées&#xa0;: %1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1 à V6 ne se suivent pas comme sur un thorax&#xa0;; des électrodes sont peut-être inversées, et ce que le modèle dit des précordiales peut être faux</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>L&apos;enregistrement dure plus de dix secondes&#xa0;; seules dix secondes ont été analysées</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>le fichier ne contient pas de bande de rythme</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>le fichier n&apos;indique pas l&apos;unité de ses amplitudes</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>l&apos;enregistrement dure moins de dix secondes</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>la dérivation %1 présente une lacune dans les dix secondes à analyser</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>la dérivation %1 est plate</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>la dérivation %1 dépasse 20 mV, ce qu&apos;aucune électrode cutanée ne mesure</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>la dérivation %1 est saturée&#xa0;: elle reste à sa limite</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>la dérivation %1 manque</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>la dérivation %1 n&apos;est pas lisible</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>les dérivations %1 ne sont pas lisibles</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>le tracé plaide contre un ECG normal&#xa0;: %1</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORM est suggéré en même temps que %1&#xa0;: les deux s&apos;excluent</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>sus-décalage de ST de %1 mV en %2</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>un intervalle PR de %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>Ignoré&#xa0;: format non pris en charge.</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>Ignoré&#xa0;: tableau de nombres dans un dossier, qui n&apos;indique pas comment le lire. Ouvrez-le seul pour le préciser.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>%n cas ajouté</numerusform>
            <numerusform>%n cas ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n autre fichier ignoré</numerusform>
            <numerusform>%n autres fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>interprétable ou non</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>Tous les lecteurs ont terminé et concordent.</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>Arbitré par %1. Les lecteurs divergeaient sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>à arbitrer</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>arbitré</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>terminé par vous</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>%1 sur %2 terminés par vous</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>%n à arbitrer</numerusform>
            <numerusform>%n à arbitrer</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>toutes les dérivations</translation>
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
        <translation>Choisissez un cas de la tâche à gauche.</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>Lecture de ce qui a été dit de ce cas…</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>Vous avez terminé ce cas. Les réponses des autres s&apos;affichent quand les %1 lecteurs ont tous terminé.</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>Tous les lecteurs concordent. Votre arbitrage figure à côté de leurs réponses.</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>Les lecteurs divergent sur&#xa0;: %1. Votre arbitrage figure à côté de leurs réponses.</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>Omettre ce qu&apos;elle juge le plus pertinent ne déplace pas davantage le logit que certains des %1 ordres aléatoires.</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>Elle concorde à peine avec %1 (corrélation de rang %2, minimum requis %3).</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>Un encodeur aux poids aléatoires donne presque la même carte (corrélation de rang %1, maximum admis %2)&#xa0;: elle montre l&apos;enregistrement ou l&apos;architecture, et non ce qui a été appris.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1, aléatoire %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>Hauteur moyenne du logit quand les tokens les plus pertinents sont omis en premier, face à %1 ordres aléatoires (graines 1 à %1). Le modèle plaide contre le constat&#xa0;: le logit devrait monter au-dessus de tous.</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>Hauteur moyenne du logit quand les tokens les plus pertinents sont omis en premier, face à %1 ordres aléatoires (graines 1 à %1). Il devrait descendre au-dessous de tous.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>Hauteur moyenne du logit quand les tokens les plus pertinents sont gardés le plus longtemps. Indiquée, non jugée.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>Corrélation de rang de Spearman avec la carte d&apos;une seconde méthode&#xa0;; au moins %1.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>Corrélation de rang avec la carte d&apos;un encodeur aux poids aléatoires&#xa0;; au plus %1 en valeur absolue. Graines %2 à %3. Bloc par bloc à partir du haut, le dernier étant le tout&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>%1&#xa0;% du logit</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>Somme de la carte rapportée au logit moins le biais. Ce qui manque ou excède revient à la table de positions, ajoutée avant chaque bloc. Indiquée, non jugée.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Calcul de la carte…</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>Vérification de la carte…</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>Vérifications réussies. Cela ne la rend pas exacte pour autant.</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>Les vérifications ont été arrêtées.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>Non vérifiée&#xa0;: ne pas s&apos;y fier pour l&apos;instant.</translation>
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
        <translation>Axe de P</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>Axe du QRS</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>Axe de T</translation>
    </message>
    <message>
        <source>RR spread (SD)</source>
        <translation>Dispersion RR (ET)</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>Axe de ST</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>Performances mesurées</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>largeur %1, %2 couches, %3 têtes d&apos;attention</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>Préparation de l&apos;entrée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
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
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 ans</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>Réception&#xa0;: démarrage</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>Réception&#xa0;: %n ECG</numerusform>
            <numerusform>Réception&#xa0;: %n ECG</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception active</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>Réception en échec</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>Rien n&apos;est reçu.</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>La réception démarre.</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>À l&apos;écoute sur le port %1.</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>La réception n&apos;a pas pu démarrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>%n appelant refusé.</numerusform>
            <numerusform>%n appelants refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>%n ECG reçu</numerusform>
            <numerusform>%n ECG reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être récupéré&#xa0;: %1</numerusform>
            <numerusform>%n n&apos;ont pas pu être récupérés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>Annulé&#xa0;; ce qui a été reçu est conservé.</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>NON VÉRIFIÉE</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>NON VÉRIFIÉE (aucun constat indiqué)</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>vérifications réussies</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordance</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>poids aléatoires</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>ÉCHEC des vérifications (%1)&#xa0;: ne pas s&apos;y fier</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>plate</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>écrêtée</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>électrode décollée</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>dérive de la ligne de base</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>bruit musculaire</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>bruit secteur</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>sauts</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>battements dissemblables</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>hors limites</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amendée</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 par %2, %3</translation>
    </message>
</context>
<context>
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>rapport de qualité</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>âge %1 ans</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>fréquence %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>fréquence %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>un spike avant au moins un tiers des battements</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux, axe de P %2 degrés</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux, axe de P %2 degrés, hors de l&apos;intervalle -30 à 105</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux, un tiers des RR à plus de 12&#xa0;% de la médiane</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux, RR différant du suivant de %2&#xa0;% (moyenne quadratique)</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>ondes P avant %1&#xa0;% des battements normaux, RR régulier ou inconnu</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>QRS crête à crête supérieur à %1 mV dans la moitié des dérivations</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>%1 battements sur %2</translation>
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
        <translation>QRS %1 &gt;= 120 ms&#xa0;; JT %2 ms</translation>
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
        <translation>QRS %1 ms &gt;= 120, V1 surtout positif, S de 40 ms en I et V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms, 110 à 119, V1 surtout positif, S de 40 ms en I et V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120, V1 surtout négatif, R tardif en V5 ou V6, pas de Q en I et V6</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms, 110 à 119, V1 surtout négatif, R tardif en V5 ou V6, pas de Q en I et V6</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110, sans aspect de bloc de branche droit ni gauche</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>axe du QRS %1 degrés, entre %2 et %3</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5 ou V6 = %1 &gt;= 3,5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>QRS crête à crête inférieur à 0,5 mV dans chacune (maximum %1)</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>Q en %1 (%2) et %3 (%4)&#xa0;: au moins 30 ms et 0,1 mV de profondeur, ou QS</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>Q en %1 (%2)&#xa0;: plus de 20 ms, ou QS</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J %1 %2, %3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J %1 %2, %3 %4 mV, horizontal ou descendant</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2, %3 %4 mV, R plus ample que S</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>plus de %1 %2</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>franchit %1 ou %2</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>franchit %1</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>au moins %1 mV au point J</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>Bradycardie</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>Tachycardie</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>Rythme électro-entraîné</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>Rythme sinusal</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>Rythme sinusal irrégulier</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>Ondes P de direction inhabituelle&#xa0;: rythme atrial ectopique ou électrodes mal placées</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>Rythme irrégulier sans ondes P&#xa0;: fibrillation atriale probable</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>Rythme régulier sans ondes P&#xa0;: pas un rythme sinusal</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>Rythme sans ondes P&#xa0;: pas un rythme sinusal</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>Rythme indéterminé</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>Extrasystoles ventriculaires</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>Extrasystoles supraventriculaires</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>Onde P longue&#xa0;: anomalie atriale gauche possible</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>Intervalle PR court</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>QT non jugé&#xa0;: le QRS est large</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>Intervalle QT allongé</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>Intervalle QT court</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>Bloc AV du premier degré</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>Bloc de branche droit</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>Bloc de branche droit incomplet</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>Bloc de branche gauche</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>Bloc de branche gauche incomplet</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>Retard de conduction intraventriculaire non spécifique</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>Déviation axiale gauche marquée</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>Déviation axiale gauche</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>Déviation axiale droite</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>Déviation axiale extrême</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>Critère de voltage d&apos;hypertrophie ventriculaire gauche</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>Microvoltage dans les dérivations des membres</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>Ondes Q comme après un infarctus</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>Sus-décalage de ST</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>Sous-décalage de ST</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>Inversion de l&apos;onde T</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>Les limites normales ne s&apos;appliquent pas avant 18 ans</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>Amplitudes trop grandes pour un cœur&#xa0;: l&apos;échelle est peut-être fausse</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>Dans les limites de la normale selon ces règles</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>À la limite de la normale selon ces règles</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>Anormal selon ces règles</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>les électrodes des bras semblent inversées</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>les électrodes précordiales semblent ne pas être dans l&apos;ordre</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>des spikes de stimulation ont été détectés</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>aucun battement n&apos;a été détecté</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>il n&apos;y a pas d&apos;échantillons</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>le fichier n&apos;indique pas l&apos;unité de ses amplitudes</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>le fichier ne contient pas de rythme</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>l&apos;enregistrement dure moins d&apos;une demi-seconde</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>la plupart des battements n&apos;ont pas d&apos;onde P</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>aucun battement normal n&apos;a été détecté</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>aucune onde T n&apos;a été détectée</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>QT ou QRS est inconnu</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>QT est inconnu</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>la fréquence est inconnue</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>moins de deux battements ont été détectés</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>moins de trois battements normaux se suivent</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>les dérivations I et aVF ne sont pas toutes deux présentes</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>il n&apos;y a pas d&apos;onde P</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>il n&apos;y a pas d&apos;onde T</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>le QRS n&apos;a pas été délimité</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>les aires nettes en I et aVF sont trop petites pour donner une direction</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>V1, V5 ou V6 n&apos;a pas été mesurée</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>aVL ou V3 n&apos;a pas été mesurée</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>Base de cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Moteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 pour %2 (%3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>Concordance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>1er seul</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>2e seul</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>Alpha, tous les lecteurs</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>Concordance sur les enregistrements</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariées</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>Début, ms</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>Fin, ms</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>Concordance sur les marques</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>Marques&#xa0;: second moins premier, moyenne ± ET</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>Le kappa est celui de Cohen&#xa0;; quand une étiquette est rare, il est bas bien que les lecteurs concordent, d&apos;où le kappa ajusté (2 x concordance - 1) indiqué à côté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>La tâche compte un seul lecteur par cas&#xa0;: il n&apos;y a personne avec qui comparer.</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>Aucun cas n&apos;a encore été terminé par tous ses lecteurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>%n cas terminé par les deux</numerusform>
            <numerusform>%n cas terminés par les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>Fiches des modèles</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>Suggestions de l&apos;IA</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Réservé à la recherche</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>Ouvrez un ECG&#xa0;: les suggestions de l&apos;encodeur s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>Pas encore analysé.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>L&apos;encodeur lit cet ECG…</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>L&apos;IA n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
Tout le reste fonctionne sans elle.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Non analysé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>L&apos;encodeur a tourné sans tête diagnostique&#xa0;: il n&apos;y a pas de constats, seulement de l&apos;attention.</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>Non suggéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Encodeur %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Tête diagnostique %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>Plus éloigné des données d&apos;entraînement que %1&#xa0;% d&apos;entre elles</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>Issu de la base de cas, analyse du %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>Entourer des cas pour les choisir (ou maintenir Shift)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>Retour au tracé</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>Retour au tracé (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>Cliquer sur une ligne pour la voir seule</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>Abandonner la sélection</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>Lecture des plongements…</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>Une fois lus, ils sont conservés.</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>Il n&apos;y a pas de graphique de tous les cas</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>Aucun cas n&apos;a encore été analysé</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>Chaque cas lu par l&apos;encodeur est ici un point&#xa0;; ceux qu&apos;il tient pour similaires sont proches les uns des autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>%n cas lu par l&apos;encodeur</numerusform>
            <numerusform>%n cas lus par l&apos;encodeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>Composantes principales des plongements&#xa0;: %1&#xa0;% de leur variance à l&apos;horizontale, %2&#xa0;% à la verticale. Proche signifie similaire pour l&apos;encodeur %3, et non de même diagnostic.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>Afficher %n cas dans la liste de travail</numerusform>
            <numerusform>Afficher %n cas dans la liste de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>Pointez un cas pour voir de qui il est&#xa0;; cliquez pour l&apos;ouvrir. Glisser déplace, la molette zoome.</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>L&apos;IA suggère %1</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>Indisponible tant que «&#xa0;Interpréter d&apos;abord&#xa0;» est activé&#xa0;: cela révélerait ce que suggère l&apos;IA</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Battement</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>Fréq. (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>Début de P</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>Sommet de P</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>Fin de P</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>Début du QRS</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>Fin du QRS</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>Début de T</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>Sommet de T</translation>
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
        <translation>Cadre à ajuster&#xa0;; les touches fléchées changent sa taille</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>Poser un compas</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>Déplacer un compas</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>Retirer un compas</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>Retirer tous les compas</translation>
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
        <translation>%1 (sans unité)</translation>
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
        <translation>Non analysé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>Being measured…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>Mesure en cours… %1&#xa0;%</translation>
    </message>
    <message>
        <source>No ECG is open.</source>
        <translation>Aucun ECG n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>Cet ECG est encore en cours de mesure.</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>Rien n&apos;a été mesuré sur cet ECG.</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>Cet enregistrement est trop long pour des corrections manuelles.</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>Déplacer un point d&apos;un battement</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>Annuler une correction</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Annuler toutes les corrections</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>non suggéré</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>Constats avec tout l&apos;enregistrement et avec ce qui en reste</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1 à %2, %3 à %4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>ST at J, %1</source>
        <translation>ST au point J, %1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ultérieur</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>Variations depuis le tracé antérieur</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>Aucune valeur ne dépasse la variation habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>%n valeur au-delà de la variation habituelle, en gras&#xa0;; survolez-la pour voir la règle.</numerusform>
            <numerusform>%n valeurs au-delà de la variation habituelle, en gras&#xa0;; survolez-en une pour voir la règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>Non jugé, faute de variation habituelle connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>Aucune variation habituelle n&apos;est connue pour cette valeur&#xa0;; elle n&apos;est pas jugée.</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>Au-delà de la variation habituelle&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>Compterait&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>Les preuves de la carte s&apos;affichent ici une fois qu&apos;elle est vérifiée.</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>Logit pendant l&apos;omission des tokens</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>Logit pendant l&apos;omission des tokens&#xa0;: %1 les plus pertinents d&apos;abord, %2 les moins pertinents d&apos;abord, %3 %4 ordres aléatoires</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>Rechercher un cas ou une commande</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>Aucun cas ni aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>Seconde méthode</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>Second constat</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>À l&apos;écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>L&apos;autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>L&apos;encodeur lit l&apos;autre tracé…</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>L&apos;autre modèle lit cet ECG…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>L&apos;autre modèle n&apos;a pas de réponse pour %1.</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>échelle commune</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>chacune à sa propre échelle</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>vérifications échouées · corrélation de rang %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>corrélation de rang %1 · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>Tracé ECG antérieur</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>S&apos;agit-il d&apos;une seule et même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>C&apos;est la même personne&#xa0;: comparer</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>Recherche de tracés antérieurs…</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>Cet ECG n&apos;est pas dans la base de cas&#xa0;; rien ne peut donc lui être comparé.</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>Un autre tracé porte le même ID patient, mais provient peut-être de quelqu&apos;un d&apos;autre. Choisissez-le à droite pour l&apos;examiner.</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>Aucun autre tracé de ce patient n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>Lecture du tracé antérieur…</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Les deux tracés portent le même ID patient, mais ceci diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>À l&apos;écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>L&apos;autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>Rien de l&apos;autre tracé n&apos;est affiché avant que vous ne vous soyez assuré de l&apos;identité. Ce que vous indiquez est conservé dans le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>ultérieur, %1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>antérieur, %1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>à l&apos;écran, %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>Poids du patch choisi</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>Propre dérivation %1&#xa0;: 50 temps</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>Autres dérivations au même temps</translation>
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
        <translation>Graphique de tous les cas</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>Les cas que l&apos;encodeur tient pour similaires sont proches les uns des autres. Les touches fléchées vont d&apos;un cas à l&apos;autre, Enter en ouvre un.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>Couche (, et . pour descendre et monter)</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>Le constat sur lequel porte la carte, ou par rapport auquel elle est vérifiée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Tête d&apos;attention</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>Les preuves de la carte</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>À quoi le patch choisi prête attention</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondes</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>La carte sommée par onde et par dérivation</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si&#xa0;?</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>Les constats sans certaines dérivations ou secondes</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>L&apos;attention et les contributions s&apos;afficheront ici une fois un enregistrement analysé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Moyenne de %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>Encodeur %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>Tête diagnostique %1 %2</translation>
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
        <translation>dès %1 Hz</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>jusqu&apos;à %1 Hz</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>secteur %1 Hz filtré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>filtre %1 Hz actif&#xa0;: amplitudes trop petites</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>probabilité calibrée %1, suggéré à partir de %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>Têtes d&apos;attention</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 % elsewhere</source>
        <comment>share of attention</comment>
        <translation>%1&#xa0;% ailleurs</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>Couche %1   %2&#xa0;% inter-dér.</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>L&apos;encodeur lit l&apos;autre tracé…</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>Choisissez ci-dessus un autre tracé de ce patient&#xa0;: les têtes d&apos;attention qui y regardent ailleurs viennent en premier.</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>Les têtes d&apos;attention s&apos;afficheront ici une fois un enregistrement analysé.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>Battements médians</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>Tracés de ce patient</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>Aucun autre tracé de ce patient n&apos;est enregistré. Importez-en un, puis V le compare.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>Les symboles vides sont les valeurs du fichier lui-même, non mesurées ici.</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1 (à l&apos;écran)</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>Même ID patient, mais ceci diffère&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>Sans ID</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>Heure non précisée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1, %n dérivation, %2 Hz, %3</numerusform>
            <numerusform>%1, %n dérivations, %2 Hz, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Aucun ECG ouvert</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Raison de l&apos;échec</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>Fichiers non lus</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>%n autre, dans la liste enregistrée</numerusform>
            <numerusform>%n autres, dans la liste enregistrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>Donner l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>Retirer l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Ininterprétable</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>Reprendre ce que dit le lecteur %1</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Reprendre les étiquettes</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>Ininterprétable</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>Trop bruité ou pas un ECG&#xa0;: toutes les étiquettes sont retirées (Ctrl+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>Terminé, cas suivant</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>Sur tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>Marques sur le tracé</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>Pas de tâche d&apos;annotation</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>Une tâche est un ensemble de cas qu&apos;un ou plusieurs lecteurs annotent avec un même jeu d&apos;étiquettes, sans voir les étiquettes des autres. Créez-en une à gauche.</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>Arbitrer de nouveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>Arbitré, cas suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Lecteur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>ininterprétable</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>Tout ce que dit ce lecteur, à la place de ce qui figure ici</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>Cliquez à l&apos;endroit voulu&#xa0;; avec Shift, sur toutes les dérivations. Esc termine.</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>Faites glisser du début à la fin&#xa0;; avec Shift, sur toutes les dérivations. Esc termine.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>touche %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>donnée par le lecteur %1</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>les lecteurs divergent</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>Suggestion de l&apos;IA, réservée à la recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>C&apos;est le dernier cas de la liste.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>C&apos;est le premier cas de la liste.</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>C&apos;était le dernier cas de la liste.</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>La tâche est créée. Enter marque un cas comme terminé et passe au suivant.</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>La liste de travail affiche la corbeille, dont le contenu n&apos;est pas annoté.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>%n cas ajouté à la tâche</numerusform>
            <numerusform>%n cas ajoutés à la tâche</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>Il n&apos;y a pas encore de tâche d&apos;annotation.</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>%n cas terminé écrit dans %1</numerusform>
            <numerusform>%n cas terminés écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>Ouvrir un jeu d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>Enregistrer le jeu d&apos;étiquettes</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>Jeu d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>Guide des lecteurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Utiliser ce jeu</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>Un jeu est verrouillé dès qu&apos;une tâche l&apos;utilise&#xa0;: une autre liste est une autre version.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>Un seul parmi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Système de codes</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>Parmi les étiquettes portant ici le même mot, un enregistrement en a une au plus</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>portion</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>Tête d&apos;attention</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>De dérivation à dérivation</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>De temps à temps dans une dérivation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>De temps (ligne) à temps (colonne), dans la dérivation</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>De dérivation (ligne) à dérivation (colonne), pour cent</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>Entropie %1 bits (uniforme %2), %3&#xa0;% vers d&apos;autres dérivations (uniforme %4&#xa0;%), %5 s d&apos;un patch à ce qu&apos;il regarde dans sa dérivation (uniforme %6 s)</translation>
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
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non interprétés</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Provisoires</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Which cases are listed, by how far they were read</source>
        <translation>Cas listés, selon l&apos;état de leur interprétation</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d&apos;abord</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Derniers ajoutés</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>Par ID patient</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>L&apos;ordre de la liste</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>Carte en</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>Rectangles de 200 ms derrière la courbe</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>Une bande autour de la courbe</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>La courbe surlignée&#xa0;; AttnLRP échantillon par échantillon</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>Ce qui plaide pour le constat et ce qui plaide contre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>Sur le papier, seulement ce qui plaide pour le constat</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>Sur le papier, seulement ce qui plaide contre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>Jusqu&apos;à la plus grande valeur de cette carte</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>La même pour tous les enregistrements, pour que les cartes soient comparables</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>Intensité de la carte sur le papier</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Earlier tracings</source>
        <translation>Tracés antérieurs</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Aucun ECG ouvert</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>Déposez un fichier ici, ou choisissez un cas dans la liste de travail de l&apos;écran «&#xa0;Interpréter&#xa0;».</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Voir lesquels</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>Ouvrez un cas, puis rédigez son interprétation.</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>Les interprétations ne peuvent pas être conservées&#xa0;: la base de cas est inutilisable.</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>Les interprétations se confirment sur l&apos;écran «&#xa0;Interpréter&#xa0;», où elles sont visibles.</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>Rédigez d&apos;abord une interprétation&#xa0;; Enter la confirme ensuite.</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>Voici ce qu&apos;Enter va signer&#xa0;: appuyez de nouveau pour confirmer.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 est à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer définitivement %n cas&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer définitivement %n cas&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>Les fichiers des modèles n&apos;ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Vos cas</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>Déposez des fichiers ou dossiers d&apos;ECG n&apos;importe où sur la fenêtre&#xa0;; ils sont conservés dans une base de données sur cet ordinateur. N et P passent au cas suivant et au précédent.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1 à 6 choisissent la disposition, la molette déplace dans le temps, C prend un compas. B affiche chaque battement avec ses points, que l&apos;on peut faire glisser&#xa0;; V place à côté le tracé antérieur du patient.</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>Chiffres, règles et IA</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>Ce qui est mesuré ici figure à côté de ce qu&apos;indique le fichier&#xa0;; un clic le marque sur le papier. Les énoncés par règles donnent leur critère. Ce que suggère l&apos;IA figure à part.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Ctrl+K trouve toutes les commandes et tous les cas. Le point d&apos;interrogation affiche tous les raccourcis.</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>À propos de Leadlight</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

Lit les ECG à 12 dérivations avec l&apos;encodeur ECG-JEPA aux côtés du lecteur.
Réservé à la recherche. Pas d&apos;usage diagnostique.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. La police est Inter, sous SIL Open Font License.</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Cas similaires</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>Ouvrez un ECG pour voir quels cas l&apos;encodeur tient pour similaires.</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>Non analysé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>L&apos;IA n&apos;est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>L&apos;encodeur lit cet ECG…</translation>
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
        <translation>%1 (sans unité)</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>Ouvrez un ECG pour voir à quoi l&apos;encodeur prête attention.</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>Les cartes ne sont pas enregistrées&#xa0;: l&apos;encodeur les recalcule…</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>Seule une interprétation confirmée peut être envoyée.</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>Enregistrer le cas sous forme de page</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>Le nom de la page contient le nom ou le numéro du patient&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>Calcul et vérification des cartes…</translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>Calcul des cartes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>Non analysé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>Rien n&apos;est suggéré.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>Sans réponse pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>Percentile de distance&#xa0;: %1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>encodeur %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>tête diagnostique %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>La liste de travail est vide&#xa0;; il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>Imprimer les cas listés</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>Impression de %n cas…</numerusform>
            <numerusform>Impression de %n cas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>%n cas n&apos;a pas pu être imprimé et a été omis.</numerusform>
            <numerusform>%n cas n&apos;ont pas pu être imprimés et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>Imprimer dans un fichier</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>Le nom doit se terminer par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>Le nom du fichier contient le nom ou le numéro du patient&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>L&apos;IA est masquée</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>L&apos;IA est affichée pour ce cas. «&#xa0;Interpréter d&apos;abord&#xa0;» reste activé pour les autres.</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>«&#xa0;Interpréter d&apos;abord&#xa0;» est désactivé&#xa0;: les suggestions de l&apos;IA s&apos;affichent aussitôt.</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>Confirmé. Ce que suggère l&apos;IA est maintenant affiché&#xa0;; N passe au cas suivant.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <translation>échelle fixe</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>échelle de cette carte</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>logit par échantillon</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>s&apos;arrête au 99,5e percentile</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
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
        <translation>Grille</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>Chaque couche et chaque tête d&apos;attention, chacune à sa propre échelle</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Triées</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>Têtes d&apos;attention par entropie, part entre dérivations, distance ou différence entre deux tracés</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>La tête d&apos;attention choisie, ou le patch choisi, à travers toutes les couches</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>Deux méthodes, constats ou modèles, ou deux tracés de ce patient, avec un même pointeur et une même échelle</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>part entre dérivations (uniforme&#xa0;: 12,3&#xa0;%)</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>distance dans le temps</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>différence entre deux tracés</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>croissant</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>Carte en tableau de dérivations et de temps</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>somme</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>Ces marques sont terminées et ne peuvent plus être modifiées.</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>Faites glisser du début de la portion à sa fin.</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>toutes les dérivations</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>Marque %1 sur %2, %3 s</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>Marque %1 sur %2, %3 à %4 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>Poser une marque</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>Modifier une marque</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Retirer une marque</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Méthode&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>Douteux&#xa0;: le signal a été jugé inexploitable</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, douteux</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>aucune valeur, %1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1&#xa0;: aucune valeur, car %2</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>Le fichier indique %1 %2</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>corrigé par %1, mesuré %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corrigé par %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements by rule</source>
        <translation>Énoncés par règles</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Qualité du signal</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Énoncés du fichier</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>Plus de mesures</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>Moins de mesures</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>Ce qui est mesuré sur un ECG s&apos;affiche ici, à côté de ce qu&apos;indique son fichier.</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>le fichier n&apos;indique pas selon quelle formule</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Non mesuré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>Mesuré sur %n battement</numerusform>
            <numerusform>Mesuré sur %n battements</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>Douteux (?)&#xa0;: le signal a été jugé inexploitable.</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>Dans le fichier&#xa0;: par %1</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>Par règle, et non par l&apos;IA. Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>Évaluation en cours…</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Exploitable</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inexploitable</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>Battements médians des deux tracés, superposés</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s, %1 mm/mV, pas à l&apos;échelle sur cet écran&#xa0;; superposés au début du QRS</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>Fiches des modèles</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>Tête diagnostique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>pas de tête diagnostique&#xa0;: attention, rollout et plongements seulement</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>%1 couches de %2 têtes d&apos;attention, largeur %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>Lecture des fichiers de modèles…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Ajouter des fichiers de modèles…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>Les encodeurs et leurs têtes diagnostiques sont des fichiers écrits par leadlight-cli et leadlight-train. Un cas analysé par un autre modèle est analysé de nouveau à son ouverture&#xa0;; ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Ajouter des fichiers de modèles</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modèles (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1 (fourni avec Leadlight)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>Retire l&apos;élément de cette liste&#xa0;; les fichiers restent où ils sont</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>Répond des comptes rendus&#xa0;; vide&#xa0;: envoyés comme non vérifiés</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>Notre AE Title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>Aucun serveur&#xa0;: ajoutez-en un.</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>Recevoir depuis les électrocardiographes et les serveurs</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1&#xa0;: cet ordinateur seul. 0.0.0.0&#xa0;: tous ses réseaux.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>Un par ligne&#xa0;: AE Title et adresse. Aucun autre ne reçoit de réponse, et un ECG n&apos;est acquitté qu&apos;une fois conservé en sûreté.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>Il répond et nous connaît (%1).</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>What to compare with</source>
        <translation>À quoi comparer</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>Un autre tracé de ce patient, ou un autre modèle, à comparer à ce qui est à l&apos;écran</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>ce tracé seul</translation>
    </message>
    <message>
        <source>no other tracing of this patient</source>
        <translation>aucun autre tracé de ce patient</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>avec %1  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>Même ID patient, mais ceci diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>C&apos;est la même personne&#xa0;: comparer</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>S&apos;agit-il d&apos;une seule et même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>Les deux tracés portent le même ID patient, mais ceci diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>À l&apos;écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>L&apos;autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>Rien de l&apos;autre tracé n&apos;est affiché avant que vous ne vous soyez assuré de l&apos;identité.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Vue d&apos;ensemble de tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>Tout l&apos;enregistrement&#xa0;: cliquer ou glisser pour déplacer le papier, molette pour zoomer, double-clic pour tout afficher</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>Lecture de tout l&apos;enregistrement&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>Enregistrer le cas sous forme de page</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Omettre tout ce qui révèle l&apos;identité du patient</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>Vérifier chaque carte (plus long)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>Un fichier HTML avec le tracé, ce que suggère le modèle, les cartes de toutes les méthodes, leurs vérifications, ainsi que les fiches et les empreintes des modèles. Il n&apos;a besoin d&apos;aucun réseau.</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>Un ECG peut à lui seul identifier une personne dont un autre ECG est archivé.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>Unité d&apos;amplitude inconnue&#xa0;: pas d&apos;échelle en millivolts</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>Réinitialiser un mot de passe</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>Un nouveau mot de passe pour %1. Communiquez-le en personne&#xa0;; qui l&apos;a peut le changer.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>Ce n&apos;est pas le mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>Cliquez sur un patch dans le tracé ou le tableau, ou allez-y avec les touches fléchées. Un second clic l&apos;épingle, pour lui comparer le suivant.</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1 porte %2&#xa0;% de son attention sur sa propre dérivation (%3 × uniforme) et %4&#xa0;% sur d&apos;autres dérivations (%5 × uniforme).</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1 est épinglé&#xa0;: choisissez un autre patch à lui comparer&#xa0;; cliquez de nouveau dessus pour le libérer.</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>Traits&#xa0;: %1, épinglé. Il porte %2&#xa0;% de son attention sur sa propre dérivation et %3&#xa0;% sur d&apos;autres dérivations. Corrélation de rang des deux croix&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>Fait tout ce que fait un lecteur et gère les comptes.</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>Interprète, corrige les mesures, annote et tranche les désaccords entre annotateurs.</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>Annote, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>Consulte, analyse et exporte&#xa0;; n&apos;émet rien.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>Non autorisé avec votre rôle (%1)&#xa0;: un administrateur peut le changer.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>Il n&apos;y a pas de comptes&#xa0;: qui ouvre cette base de cas peut tout y faire, et ce qui est dit est conservé au nom de %1, l&apos;utilisateur du système.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>Les comptes sont désactivés&#xa0;: qui ouvre cette base de cas peut tout y faire. Un administrateur peut les réactiver.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1 est connecté en tant que %2.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Activer les comptes…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>Les comptes disent qui a dit quoi et empêchent d&apos;écrire au nom d&apos;autrui. Ils ne chiffrent pas la base&#xa0;: qui peut lire son fichier peut lire ce qu&apos;elle contient. C&apos;est l&apos;affaire des droits du fichier et du chiffrement du disque.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>Se déconnecter sans activité depuis</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1 peut se connecter</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Réinitialiser le mot de passe…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Désactiver les comptes</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>Réactiver les comptes</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Le premier administrateur</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>Activer les comptes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>Les interprétations, les annotations et le journal d&apos;audit portent le nom complet. Les deux noms restent tels qu&apos;ils sont donnés ici, car ce qui est dit reste sous ces noms.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>Carte&#xa0;: %1. Elle montre ce que le modèle a pondéré, et non où siège une maladie.</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>Suggestions de l&apos;IA – réservé à la recherche</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas d&apos;usage diagnostique.</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>autre sexe</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>ID non précisé</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>sexe et âge non précisés</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance %1</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>heure non précisée</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <translation>%1, %2 dérivations</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz, %2 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>Les dérivations en italique sont calculées.</translation>
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
        <translation>Axe de P %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>Axe du QRS %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>Axe de T %1°</translation>
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
        <translation>QTc du fichier %1 ms</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>Axes %1 %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>QTc: F Fridericia, B Bazett</source>
        <translation>QTc&#xa0;: F Fridericia, B Bazett</translation>
    </message>
    <message>
        <source>* follows from points placed by %1</source>
        <translation>* découle de points placés par %1</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>NON CONFIRMÉ</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>CONFIRMÉ par %1, %2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>AMENDÉ par %1, %2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>NON CONFIRMÉ, provisoire par %1, %2</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>Nom non précisé</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>Mesures du fichier</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>Mesuré (dans le fichier)   ? signal inexploitable</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>Mesuré (dans le fichier)</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>unité d&apos;amplitude inconnue</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>membres %1, précordiales %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>bande enregistrée %1–%2 Hz</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>battements médians, mesurés</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>battements médians du fichier</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>colonnes simultanées</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>colonnes consécutives</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>filtre d&apos;affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 à %2 s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>Par règles, et non par l&apos;IA</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>Énoncés du fichier</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… %1 de plus, et tout en entier&#xa0;: page %2</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… en entier&#xa0;: page %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>La page imprimée</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>With AI suggestions</source>
        <translation>Avec les suggestions de l&apos;IA</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>Un bloc à part, signalé comme réservé à la recherche</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>Omettre tout ce qui révèle l&apos;identité du patient</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>L&apos;interprétation et son auteur sont omis aussi</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>Enregistrer en PDF, SVG ou PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>Qualité du signal de chaque dérivation</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>bruit secteur à %1 Hz</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisible</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>Interroger le PACS</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Examens trouvés</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Aucun serveur n&apos;est encore configuré&#xa0;: ajoutez-en un dans les paramètres, sous «&#xa0;Réseau DICOM&#xa0;».</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>Recherchez pour voir ce que contient le serveur. Enter lance la recherche&#xa0;; plusieurs lignes peuvent être choisies.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nom, Prénom</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>Le serveur n&apos;a rien qui corresponde. Essayez une période plus longue, ou * pour ce qui est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>Le premier examen&#xa0;; il y en a d&apos;autres&#xa0;: affinez la recherche.</numerusform>
            <numerusform>Les %n premiers examens&#xa0;; il y en a d&apos;autres&#xa0;: affinez la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>%n examen trouvé.</numerusform>
            <numerusform>%n examens trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>Récupération de %n examen…</numerusform>
            <numerusform>Récupération de %n examens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>Annulé. Ce qui a déjà été reçu est conservé&#xa0;; relancez la récupération pour le reste.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>Récupérer %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>%1 lecteurs sur %2 ont terminé</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>Cas à annoter</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>Tâche d&apos;annotation</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>Cas que vous n&apos;avez pas terminés et qui ont besoin d&apos;un autre lecteur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>Tous les cas de la tâche</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>Cas que tous les lecteurs ont terminés et sur lesquels ils divergent</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les cas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>Ajouter les cas listés à cette tâche</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>Concordance entre lecteurs…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>%1 sur %2 arbitrés&#xa0;; %n lecteur par cas</numerusform>
            <numerusform>%1 sur %2 arbitrés&#xa0;; %n lecteurs par cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Désaccord (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>Lecture des tâches…</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>Pas encore de tâche d&apos;annotation</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>Une tâche se compose des cas affichés dans la liste de travail, d&apos;un jeu d&apos;étiquettes et du nombre de lecteurs qui annotent chaque cas sans voir les étiquettes des autres.</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>Rien à arbitrer</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>Les cas que tous les lecteurs ont terminés et sur lesquels ils divergent sont listés ici.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>Vous avez terminé tous les cas de cette tâche, ou ils ont déjà tous leurs lecteurs.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>«&#xa0;Interpréter d&apos;abord&#xa0;» est activé&#xa0;: les suggestions de l&apos;IA s&apos;affichent une fois que vous avez donné une interprétation provisoire ou confirmée.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>Afficher maintenant</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>Les affiche pour ce cas seulement, jusqu&apos;à la fermeture du programme</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>Garder comme provisoire</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les textes types…</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>Les interprétations ne peuvent pas être conservées&#xa0;: la base de cas est inutilisable.</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>Ajouter un amendement</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>Signé par %1 (Enter)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>Battements</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>Battements inhabituels seuls</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>Tachogramme RR</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>Intervalles RR au cours du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n battement</numerusform>
            <numerusform>%n battements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>%n inhabituel</numerusform>
            <numerusform>%n inhabituels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>Calibrer cet écran</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>Tenez l&apos;objet à plat contre l&apos;écran, son coin dans le coin supérieur gauche du cadre. Faites glisser les bords droit et inférieur jusqu&apos;à ce que le cadre ait exactement la même taille&#xa0;; les touches fléchées les déplacent d&apos;un pixel.</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>Carte bancaire (85,60 × 53,98 mm)</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>Règle, 100 mm en largeur et en hauteur</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>Objet de référence</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>%1 pixels par millimètre en largeur, %2 en hauteur</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>Aucun écran n&apos;a de tels pixels&#xa0;: entre 50 et 400 points par pouce sont possibles.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>Envoyer l&apos;interprétation à un PACS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>Elle est envoyée comme compte rendu DICOM (Basic Text SR) dans l&apos;examen de l&apos;ECG lui-même.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>Aucun serveur n&apos;est encore configuré&#xa0;: ajoutez-en un dans les paramètres, sous «&#xa0;Réseau DICOM&#xa0;».</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>Le serveur a accepté le compte rendu et le conserve.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>Il n&apos;a pas été accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>Nom ou adresse IPv4</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>Notre connexion (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>Il envoie à notre récepteur (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE Title</translation>
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
        <translation>Récupérer par</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>Réseau DICOM</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>GPU si disponible</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>L&apos;encodeur s&apos;exécute sur</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>Interpréter d&apos;abord&#xa0;: masquer l&apos;IA tant que je n&apos;ai pas donné d&apos;interprétation</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>Qui voit d&apos;abord une suggestion tend à l&apos;approuver, qu&apos;elle soit juste ou fausse. Une interprétation est donnée lorsqu&apos;elle est gardée comme provisoire ou confirmée.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>Une autre langue et un autre matériel sont utilisés dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>Qui interprète&#xa0;?</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>Cette base de cas a des comptes. Ses cas sont montrés à qui s&apos;est connecté, et ce qui est dit est conservé à son nom.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas d&apos;usage diagnostique.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>Ce compte est désactivé. Un administrateur peut le réactiver.</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>Ce nom et ce mot de passe ne vont pas ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>Trop de mots de passe erronés de suite. Le prochain sera vérifié dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe erronés de suite. Le prochain sera vérifié dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>Non confirmé par un lecteur (%1)</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>Graphique de tous les cas</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>Cas similaires d&apos;autres patients</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>Comparaison avec tous les cas…</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>Il n&apos;y a pas de cas d&apos;un autre patient à comparer. Importez et analysez d&apos;autres enregistrements&#xa0;: les plus proches s&apos;afficheront ici avec ce qui en a été confirmé.</translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>Les identités sont inconnues, sans numéro ni nom&#xa0;: chacun d&apos;eux peut être du même patient.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>%n d&apos;entre eux peut être du même patient&#xa0;: les identités sont inconnues.</numerusform>
            <numerusform>%n d&apos;entre eux peuvent être du même patient&#xa0;: les identités sont inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>Le plus proche parmi %n cas d&apos;autres patients selon la distance cosinus&#xa0;; la distance médiane est %1, une barre pleine. Similaire pour l&apos;encodeur, ce qui ne veut pas dire même diagnostic.</numerusform>
            <numerusform>Les plus proches parmi %n cas d&apos;autres patients selon la distance cosinus&#xa0;; la distance médiane est %1, une barre pleine. Similaire pour l&apos;encodeur, ce qui ne veut pas dire même diagnostic.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1, distance %2. %3.</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>L&apos;IA suggère %1.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas d&apos;usage diagnostique.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import de %1 sur %2</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>Encodage de %1 sur %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Map and its checks</source>
        <translation>Carte et ses vérifications</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>Ouvrir un tableau de nombres</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>Comment lire ce tableau&#xa0;?</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>combien d&apos;échantillons par seconde il contient</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>dans quelle unité sont ses échantillons</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>quelles dérivations il contient</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1 indique comment le lire. Ce que vous modifiez ici vaut pour tous les tableaux ayant le même en-tête.</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1 n&apos;indique pas %2. Ce que vous précisez ici est retenu pour tous les tableaux ayant le même en-tête.</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>, ni </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>%n fichier est lu ainsi maintenant.</numerusform>
            <numerusform>%n fichiers sont lus ainsi maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Ne pas le lire</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>Point (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>Virgule (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsecondes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>D&apos;après les temps</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>Selon chaque colonne</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Échantillons par seconde</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>Unité des échantillons</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Temps en</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>Lignes avant</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>Dérivation de la colonne %1</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>Les %1 premières secondes&#xa0;: %2 dérivations à %3 Hz, %4.</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>tracé en millivolts</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>échelle inconnue</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>Nouvelle tâche d&apos;annotation</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>Montrer aux lecteurs ce que suggère l&apos;IA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Jeu d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>Lecteurs par cas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Créer la tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>%n cas, tel qu&apos;affiché maintenant dans la liste de travail. Il est annoté par autant de lecteurs que vous l&apos;indiquez&#xa0;; aucun ne voit ce qu&apos;ont donné les autres avant que tous aient terminé.</numerusform>
            <numerusform>%n cas, tels qu&apos;affichés maintenant dans la liste de travail. Chacun est annoté par autant de lecteurs que vous l&apos;indiquez&#xa0;; aucun ne voit ce qu&apos;ont donné les autres avant que tous aient terminé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>Nouveau, à partir de celui-ci…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>Ouvrir depuis un fichier…</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>Enregistrer celui-ci dans un fichier…</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>La liste de travail n&apos;affiche aucun cas&#xa0;: modifiez d&apos;abord son filtre.</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>Une tâche porte déjà ce nom.</translation>
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
        <translation>Rythme sinusal, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, axe du QRS {axis}°. Pas de décalage de ST. ECG normal.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>Fréquence {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, axe du QRS {axis}°.</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>Énoncés par règles</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>Inchangé par rapport au tracé antérieur.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>Textes types d&apos;interprétation</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} représentent ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau texte type</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>Attention par couche et par tête d&apos;attention</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>moyenne des têtes d&apos;attention</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>tête d&apos;attention %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>Couche %1, %2. Attention la plus reçue&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>L&apos;attention de chaque couche s&apos;affichera ici une fois un enregistrement analysé.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>moy.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS&#xa0;: de confiance (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS&#xa0;: notre certificat</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS&#xa0;: notre clé</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>Sélectionnez d&apos;abord un compas de temps&#xa0;; M le reporte ensuite.</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>Les touches fléchées déplacent le bord du compas d&apos;un échantillon&#xa0;; les deux autres changent de bord.</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>Faites glisser d&apos;un bord à l&apos;autre. Esc termine. C de nouveau en pose un.</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>Faites glisser d&apos;un niveau à l&apos;autre. Esc termine. Shift+C de nouveau en pose un.</translation>
    </message>
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>Il n&apos;y a pas de battement médian&#xa0;: ni mesuré, ni dans le fichier.</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>Faites glisser une ligne pour la corriger&#xa0;; Ctrl+B en saisit une au clavier. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>Gauche et droite la déplacent d&apos;un échantillon, haut et bas passent à la suivante&#xa0;; Delete annule la correction.</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>Il n&apos;y a pas ici de battement à saisir.</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>unité d&apos;amplitude inconnue</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>membres %1, précordiales %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>ajusté&#xa0;: %1 mm/s sur cet écran</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>enregistré %1–%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>écran calibré</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>écran non calibré</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>Tracé ECG</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>Compas sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>battement %1</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>battement médian</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%1 sur %2, %3 s</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Dérivation %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (sans unité)</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>battement %1, %2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>entre deux battements</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1 agrandie</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>Aucun ECG ouvert</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1 dérivations, %2 s, disposition %3, %4 mm/s, %5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>Fréq. (/min)</translation>
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
        <translation>Intervalles de ce patient au cours du temps</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>Avancement de la carte ou de ses vérifications</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>Non vérifiée&#xa0;: aucun constat pour la vérifier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>Carte par onde et par dérivation</translation>
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
        <translation>entre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>Sommée échantillon par échantillon sur tous les battements.</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>Chaque valeur porte sur une seconde omise d&apos;une dérivation et est répartie uniformément sur cette seconde&#xa0;: toutes les ondes des battements qui s&apos;y trouvent se la partagent.</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>Les patchs sont répartis uniformément sur leurs 200 ms&#xa0;: un complexe QRS partage avec ses voisins.</translation>
    </message>
    <message>
        <source>The waves are being measured…</source>
        <translation>Mesure des ondes…</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>Aucune onde n&apos;a pu être située dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>Toutes les dérivations, rapportées à leur durée&#xa0;: P %1, QRS %2, ST %3, T %4, entre %5 × uniforme.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>Omettez des dérivations ou des secondes et voyez ce que deviennent les constats. Omis signifie absent, et non mis à zéro.</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>Omettre la dérivation %1</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>Omettre la seconde %1 à %2</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>Test de robustesse&#xa0;: le modèle n&apos;a pas été entraîné ainsi. Il n&apos;a jamais vu d&apos;enregistrement auquel manque une dérivation.</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>Calcul des constats…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>Nom, ID, fichier ou date</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrer la liste de travail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>Une sélection faite sur le graphique de tous les cas&#xa0;; cliquer pour revoir tous les cas</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les cas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>Sélection de %n cas  ×</numerusform>
            <numerusform>Sélection de %n cas  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Pas encore de constats</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>La base de cas est inutilisable</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>Ouverture de la base de cas…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>Les cas que vous supprimez attendent ici jusqu&apos;à ce que vous vidiez la corbeille.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Aucun cas ne correspond</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>Modifiez le filtre pour voir d&apos;autres cas.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Pas encore de cas</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>Déposez des fichiers ou dossiers d&apos;ECG n&apos;importe où sur la fenêtre, ou commencez ici. Ils sont conservés dans une base de données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>Cas pour lesquels un constat est suggéré</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>Indisponible tant que «&#xa0;Interpréter d&apos;abord&#xa0;» est activé&#xa0;: cela révélerait ce que suggère l&apos;IA</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>キャリパー</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>AIとマップ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダをインポート…</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>数値表 (CSV) を開く…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>次の症例</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>前の症例</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>症例をごみ箱に移動</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>症例をごみ箱から戻す</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>印刷、またはPDF・SVG・PNGで保存…</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>症例をページとして保存…</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>PACSを検索…</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>確定した判読をPACSに送信…</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>DICOMネットワーク受信のオン/オフ</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>一覧の全症例を1つのPDFに印刷…</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>レイアウト 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>レイアウト 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>レイアウト 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>レイアウト 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>レイアウト 12x1</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>中央値心拍</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>四肢誘導をCabrera配列で表示</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>列を同時刻で表示</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>紙送り速度を下げる</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>紙送り速度を上げる</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>感度を下げる</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>感度を上げる</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>胸部誘導の感度を1/2にする</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>表示フィルタのオン/オフ</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>150 Hzまで表示</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>100 Hzまで表示</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>40 Hzまで表示</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>35 Hzまで表示</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>0.05 Hzから表示</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>0.15 Hzから表示</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>0.5 Hzから表示</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>50 Hz交流除去</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>60 Hz交流除去</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>記録紙をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>実寸大</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>波形上に心拍と間隔を表示</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>心拍の区分点をキーで選択</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>修正をすべて取り消す</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>心拍リスト、RRタコグラム、心拍数</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>過去の波形と比較</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>比較方法：左右、上下、中央値心拍</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>画面の校正…</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>時間キャリパー（再度：キーで設定）</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>電位キャリパー（再度：キーで設定）</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>選択したキャリパーを等間隔に展開</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>キャリパーをすべて削除</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>マップの表示/非表示（Spaceキーを押している間は非表示）</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>類似症例</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>全症例の分布図のオン/オフ</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>下の層へ</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>上の層へ</translation>
    </message>
    <message>
        <source>Check the map</source>
        <translation>マップを検証</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>マップの形式：背景、帯、波形線</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>スケール：このマップ、または固定</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>マップ：アテンション</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>マップ：寄与</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>マップ：アテンションロールアウト</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>マップ：勾配重み付きアテンション</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>マップ：AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>マップ：オクルージョン</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>アテンションヘッドのグリッド</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>アテンションヘッドの並べ替え</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>全層のフィルムストリップ</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>2つのマップを並べて表示</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>マップの検証結果を表示</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>選択したパッチを表示</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>波別のマップを表示</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>誘導または秒を除外</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>モデルカードを表示</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>症例を再解析</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>判読を記入</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>判読を確定して次へ</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>判読テンプレート…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>「先に判読」のオン/オフ</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>一覧の症例で新規ラベル付けタスク…</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>一覧の症例をタスクに追加</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>この記録は評価不能</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>全誘導にマークを付ける</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>判読者間の一致度…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>ラベルのエクスポート…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>症例またはコマンドを検索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト/ダーク</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>ワークリストの絞り込み</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>実行中の処理を中止</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー操作一覧</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlightについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>サインアウト、または判読者の切り替え</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>利用者とアカウント…</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>区分点は%1–%2 Hz、振幅はフィルタなし</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>中央値心拍にはマップがありません：モデルの入力は10秒間の波形です</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>derived, not seen by the model</source>
        <translation>算出誘導（モデルの入力対象外）</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>モデルの入力対象外</translation>
    </message>
</context>
<context>
    <name>Beats</name>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>premature ventricular</source>
        <translation>心室期外収縮</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>上室期外収縮</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>ペーシング</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>アーチファクト</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>解析済み</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>判読済み（暫定）</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>判読済み（確定）</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>追記済み</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ごみ箱内</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>複数の所見</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>その他の装置</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>その他の所見</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>提案なし</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>読み書きできません</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>既知の心電図形式ではありません</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>破損または矛盾があります</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>対応していない種類です</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>無効です</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>本プログラムの不具合です</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>AttnLRP</source>
        <translation>AttnLRP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>オクルージョン</translation>
    </message>
    <message>
        <source>share of received attention</source>
        <translation>受け取ったアテンションの割合</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>このクエリのアテンションに占める割合</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>ロールアウト後のアテンションの割合</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>重み付きアテンション（単位なし）</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>1秒の除外によるロジット減少量</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>受け取ったアテンションの差</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1、%2～%3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1：このクエリのキーではありません</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>%2中%1位</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1：このクエリのアテンションの%2、均等時の%3倍、%4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1：受け取ったアテンションの%2、均等時の%3倍、%4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1：ロールアウト後のアテンションの%2、均等時の%3倍、%4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1：重み付きアテンション %2、%3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1：この1秒の除外によるロジット減少量 %2、%3</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1：受け取ったアテンションの差（他方の波形比） %2、%3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1：ロジット %2、%3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>このクエリのキーではありません</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>%2中%1位：%3（%4）</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>各誘導の200 msごとに受け取ったアテンションの割合</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>各誘導の200 msごとの所見のロジットへの寄与</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>全層のアテンションを掛け合わせたもの</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>所見のロジットの勾配で重み付けしたアテンション</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>所見のロジットを個々のサンプルに逆配分したもの</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>誘導の1秒を除外したときに所見のロジットが失う量</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>合計 %1 + バイアス %2 = ロジット %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>合計 %1 + バイアス %2 ≈ ロジット %3</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>オレンジは所見を支持し、青は反対します。各ブロックの前に加算される位置テーブルの寄与がここでは逆符号のため、マップの合計はロジットを上回ります。</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>オレンジは所見を支持し、青は反対します。各ブロックの前に加算される位置テーブルがロジットの一部を占めるため、マップはロジットのすべてを含みません。</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>マップを作成しています…</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>セルにポインタを合わせると値を表示し、クリックするとそのアテンション先を表示します。</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>セルにポインタを合わせると値を表示し、クリックすると記録紙上に示します。</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>ロジット %1、マップの合計はバイアスを除いた値の%2 %</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>除外なしのロジット %1</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>同一誘導 %1 %（均等時の%2倍）、他誘導 %3 %（均等時の%4倍）</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>この診断ヘッドは自らトークンに重みを付けます。各セルは、トークンに対する重みとそのトークンの値の積です。トークンがその重みをどのように生んだかは、どのセルにも示されません。</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>各セルは1つのトークンがロジットに加える量です。トークンは各層ですでに情報を交換しているため、そのセルの200 msが原因であるとはいえません。</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>このマップは正の成分だけを残すため、所見に反対するものは表示されません。</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>「除外」とはアテンションと平均から外すことで、ゼロにすることではありません。同じ情報をもつ2つの誘導は互いに代替できるため、ここではどちらも重要でないように見えます。</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>アテンションは、ロールアウトの有無にかかわらず説明ではありません。特定の所見とは結び付いていません。</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>アテンションは説明ではありません。エンコーダがどこを見たかを示すもので、所見が提案された理由を示すものではありません。均等な分布では%1 %が他誘導に向かいます。割合はこの値と比べてください。</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>アテンションヘッド%1個の平均</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>アテンションヘッド %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>第%1層、%2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>%1のロジットへの寄与（診断ヘッド自身の重みによる）</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>%1のロジットへの寄与</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>受け取ったアテンション：%1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>全層をロールアウトしたアテンション</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>%1の勾配で重み付けしたアテンション</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP：%1のロジットの逆配分</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>オクルージョン：誘導の1秒を除外したときに%1が失う量</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>%1のアテンション：%2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>伝導障害</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>肥大</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>心筋梗塞</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>正常心電図</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>ST-T変化</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>完全左脚ブロック</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>完全右脚ブロック</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>不完全右脚ブロック</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>左脚前枝ブロック</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>1度房室ブロック</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>心室内伝導障害</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>左室肥大</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>左室肥大の電位基準</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>左房拡大</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>前壁梗塞</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>下壁梗塞</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>虚血性ST-T変化</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>非診断的T波異常</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>非特異的ST変化</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST低下</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>平低T波</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>QRS異常</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Q波</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>心室期外収縮</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>心房期外収縮</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>洞調律</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>心房細動または心房粗動</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>洞頻脈</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>洞徐脈</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>PTB-XL上位分類</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>調律</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>主な判定</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>どちらの答えもあり得る</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>どちらの答えも考えにくい</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>しきい値とコンフォーマル予測が不一致</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>診断ヘッドの学習データと似ていない記録</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>結果が数値ではない</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>%1、%2で実行</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>ファイルの記載ではペーシング調律（モデルはペーシング調律の対象外）</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>患者が18歳未満（モデルは成人用）</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>全誘導の振幅が%1 uV以下で、心臓の信号としては小さすぎる（スケールが誤っている可能性）</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>半数の誘導の振幅が%1 mVを超え、心臓の信号としては大きすぎる（スケールが誤っている可能性）</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>モデルの入力%1は記録されたものではなく、他の誘導から算出</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>四肢誘導が互いに矛盾（I + IIIがIIと不一致）、電極の付け間違いの可能性</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>ペーシングスパイクを検出（モデルはペーシング調律の対象外）</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>右手と左手の電極の付け間違いの疑い、誘導を確認して再記録してください</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>信号を読み取れない：%1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>信号を読み取れない</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>モデルが使う誘導にノイズあり：%1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1～V6の推移が胸部誘導として不自然、電極の付け間違いの可能性があり、胸部誘導に関するモデルの結果は誤っているおそれがあります</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>記録が10秒を超えるため、解析は10秒間のみ</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>ファイルにリズム波形がない</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>ファイルに振幅の単位の記載がない</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>記録が10秒未満</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>解析対象の10秒間に誘導%1の欠落がある</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>誘導%1が平坦</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>誘導%1が20 mVを超えている（体表の電極では生じない値）</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>誘導%1が飽和（上限値のまま）</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>誘導%1がない</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>誘導%1を読み取れない</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>誘導%1を読み取れない</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>波形が正常心電図と合わない：%1</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORMが%1と同時に提案（両者は両立しない）</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>%2に%1 mVのST上昇</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>PR間隔 %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>と</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>患者ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>スキップ：読み取れる形式ではありません。</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>スキップ：フォルダ内の数値表で、読み取り方の記載がありません。単独で開いて指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>症例%n件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n件は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n件は読み取り不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>その他のファイル%n件をスキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what happened to the files</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>whether it can be assessed</source>
        <translation>評価の可否</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>全判読者が完了し、一致しています。</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>%1が裁定しました。判読者間の不一致：%2。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン%2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>要裁定</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>裁定済み</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>自分は完了</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>自分の完了 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>要裁定 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>全誘導</translation>
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
        <translation>左側でタスクの症例を選択してください。</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>この症例の判読内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>この症例は完了しました。他の判読者の結果は、全%1名が完了すると表示されます。</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>全判読者が一致しています。裁定の内容は、各判読者の結果と並べて残ります。</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>判読者間の不一致：%1。裁定の内容は、各判読者の結果と並べて残ります。</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>最も関連が高いとされた部分を除外しても、ロジットの変化は%1通りのランダムな順序の一部と同程度以下です。</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>%1とほとんど一致しません（順位相関 %2、必要値 %3以上）。</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>ランダム重みのエンコーダでもほぼ同じマップになります（順位相関 %1、許容値 %2以下）。学習した内容ではなく、記録または構造を示しています。</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除テスト</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1、ランダム %2（%3～%4）</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>関連の高いトークンから順に除外したときのロジットの平均値を、ランダムな順序%1通り（シード1～%1）と比較します。モデルは所見に反対しているため、ロジットはそのすべてを上回るはずです。</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>関連の高いトークンから順に除外したときのロジットの平均値を、ランダムな順序%1通り（シード1～%1）と比較します。ロジットはそのすべてを下回るはずです。</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>挿入テスト</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>関連の高いトークンを最後まで残したときのロジットの平均値。参考値であり、合否の評価には使いません。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%2と%1</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>別の手法のマップとのSpearmanの順位相関。%1以上が必要です。</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>ランダム重み</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>ランダム重みのエンコーダのマップとの順位相関。絶対値で%1以下が必要です。シード%2～%3。上のブロックから順に、最後はすべて：%4。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>ロジットの%1 %</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>マップの合計をバイアスを除いたロジットで割った値。過不足は、各ブロックの前に加算される位置テーブルの分です。参考値であり、合否の評価には使いません。</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>マップを作成しています…</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>マップを検証しています…</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>検証に合格しました。ただし、それだけで正しいとはいえません。</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>検証は停止されました。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>未検証：まだ信用しないでください。</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Heart rate</source>
        <translation>心拍数</translation>
    </message>
    <message>
        <source>P axis</source>
        <translation>P軸</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>QRS軸</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>T軸</translation>
    </message>
    <message>
        <source>RR spread (SD)</source>
        <translation>RRのばらつき (SD)</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>ST軸</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>使用目的</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>幅 %1、%2層、アテンションヘッド%3個</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>入力の前処理</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
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
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1歳</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>受信を開始中</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>受信中：心電図%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>受信エラー</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>受信していません。</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>受信を開始しています。</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>ポート%1で待機しています。</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>受信を開始できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>接続元%n件を拒否しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>心電図%n件を受信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n件は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n件は取得できません：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>中止しました。受信済みのものは保持されます。</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>未検証（所見の指定なし）</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>検証合格</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>削除テスト</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>ランダム重み</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>検証不合格（%1）：信用しないでください</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>平坦</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>振り切れ</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>電極外れ</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>基線動揺</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>筋電図混入</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>交流障害</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>急激な変動</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>心拍の波形が互いに似ていない</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>範囲外</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>信号品質レポート</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>年齢 %1歳</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>心拍数 %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>心拍数 %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>1/3以上の心拍の前にスパイク</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>正常心拍の%1 %でP波が先行</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>正常心拍の%1 %でP波が先行、P軸 %2°</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>正常心拍の%1 %でP波が先行、P軸 %2°（-30～105の範囲外）</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>正常心拍の%1 %でP波が先行、RRの1/3が中央値から12 %を超えて逸脱</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>正常心拍の%1 %でP波が先行、隣り合うRRの差 %2 %（二乗平均平方根）</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>正常心拍の%1 %でP波が先行、RRは規則的または不明</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>QRS全振幅が半数の誘導で%1 mVを超える</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>%2拍中%1拍</translation>
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
        <translation>QRS %1 &gt;= 120 ms、JT %2 ms</translation>
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
        <translation>QRS %1 ms &gt;= 120、V1は主に陽性、IとV6に40 msのS波</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms（110～119）、V1は主に陽性、IとV6に40 msのS波</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120、V1は主に陰性、V5またはV6に遅いR波、IとV6にQ波なし</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms（110～119）、V1は主に陰性、V5またはV6に遅いR波、IとV6にQ波なし</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110、左右いずれの脚ブロックの波形でもない</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>QRS軸 %1°（%2～%3）</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5またはV6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>QRS全振幅が各誘導で0.5 mV未満（最大 %1）</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>%1（%2）と%3（%4）のQ波：幅30 ms以上かつ深さ0.1 mV以上、またはQS</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>%1（%2）のQ波：20 msを超える、またはQS</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J %1 %2、%3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J %1 %2、%3 %4 mV、水平型または下降型</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2、%3 %4 mV、RがSより大きい</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>%1 %2を超える差</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>%1または%2をまたぐ変化</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>%1をまたぐ変化</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>J点で%1 mV以上の差</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>徐脈</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>頻脈</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>ペーシング調律</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>洞調律</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>洞調律（不整）</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>P波の方向異常：異所性心房調律または電極の付け間違い</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>P波のない不規則な調律：心房細動の可能性が高い</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>P波のない規則的な調律：洞調律ではない</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>P波のない調律：洞調律ではない</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>調律判定不能</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>心室期外収縮</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>上室期外収縮</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>P波幅延長：左房負荷の可能性</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>PR間隔短縮</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>QTは評価対象外：QRS幅が広い</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>QT間隔延長</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>QT間隔短縮</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>1度房室ブロック</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>右脚ブロック</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>不完全右脚ブロック</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>左脚ブロック</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>不完全左脚ブロック</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>非特異的心室内伝導遅延</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>高度の左軸偏位</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>左軸偏位</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>右軸偏位</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>極端な軸偏位</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>左室肥大の電位基準</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>四肢誘導の低電位</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>梗塞後にみられるようなQ波</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>ST上昇</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST低下</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>陰性T波</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>18歳未満には正常範囲を適用しない</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>心臓の信号としては振幅が大きすぎる：スケールが誤っている可能性</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>このルールでは正常範囲</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>このルールでは境界域</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>このルールでは異常</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>右手と左手の電極の付け間違いの疑い</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>胸部電極の順序の誤りの疑い</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>ペーシングスパイクを検出</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>心拍を検出できない</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>サンプルがない</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>ファイルに振幅の単位の記載がない</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>ファイルにリズム波形がない</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>記録が0.5秒未満</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>大半の心拍にP波がない</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>正常心拍を検出できない</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>T波を検出できない</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>QTまたはQRSが不明</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>QTが不明</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>心拍数が不明</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>検出された心拍が2拍未満</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>連続する正常心拍が3拍未満</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>誘導IとaVFがそろっていない</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>P波がない</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>T波がない</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>QRSの区分点を決定できない</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>IとaVFの正味面積が小さく、方向を決められない</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>V1、V5またはV6が未計測</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>aVLまたはV3が未計測</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>症例データベース：%1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>計算エンジン：%1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%2に反対 %1</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%2を支持 %1（%3）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>一致度：%1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>判読者</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>1人目のみ</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>2人目のみ</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>κ (95 %)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>調整値</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>α（全判読者）</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>記録の一致度</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>対応あり</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>開始 (ms)</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>終了 (ms)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>マークの一致度</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>マーク：2人目 − 1人目、平均 ± SD</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>κはCohenのκ係数です。まれなラベルでは判読者が一致していても低くなるため、調整値（2 x 一致率 - 1）を並べて示します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>このタスクの判読者は症例ごとに1名のため、一致度は求められません。</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>全判読者が完了した症例はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>両者が完了した症例 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>AIの提案</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>研究専用</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>心電図を開くと、ここにエンコーダの提案が表示されます。</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>未解析です。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>エンコーダがこの心電図を処理しています…</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>AIを利用できません</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
その他の機能はAIなしで利用できます。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>未解析：%1。</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>診断ヘッドなしでエンコーダを実行しました。所見はなく、アテンションのみです。</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>提案なし：%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>エンコーダ %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>診断ヘッド %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>学習データからの距離が、学習データの%1 %より大きい記録</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>症例データベースより（%1作成）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>全症例</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>装置</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>なげなわ</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>ループを描いて症例を選択（またはShiftを押しながら）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>すべて表示 (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>波形に戻る</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>波形に戻る (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>行をクリックするとその項目だけを表示</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダをインポート</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>埋め込みを読み込んでいます…</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>一度読み込むと保持されます。</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>全症例の分布図はありません</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>解析済みの症例がまだありません</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>エンコーダが処理した症例が1点ずつ表示され、エンコーダが似ているとみなす症例ほど近くに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>エンコーダが処理した症例 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>埋め込みの主成分：横軸は分散の%1 %、縦軸は%2 %。近さはエンコーダ%3から見た類似であり、同じ診断という意味ではありません。</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>症例%n件をワークリストに表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>症例にポインタを合わせると患者を表示し、クリックで開きます。ドラッグで移動、ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>AIの提案：%1</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>「先に判読」がオンの間は利用できません：AIの提案がわかってしまうためです</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>時刻 (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>心拍</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>心拍数 (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>P開始</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>P頂点</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>P終了</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>QRS開始</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>QRS終了</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>T開始</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>T頂点</translation>
    </message>
    <message>
        <source>T end</source>
        <translation>T終了</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CalibrationBars</name>
    <message>
        <source>Frame to match; the arrow keys change its size</source>
        <translation>合わせる枠、矢印キーで大きさを変更</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>キャリパーを設定</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>キャリパーを移動</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>キャリパーを削除</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>キャリパーをすべて削除</translation>
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
        <translation>%1（単位なし）</translation>
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
        <translation>未解析：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>Being measured…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>計測中… %1 %</translation>
    </message>
    <message>
        <source>No ECG is open.</source>
        <translation>心電図が開かれていません。</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>この心電図は計測中です。</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>この心電図の計測値はありません。</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>この記録は長すぎるため、手動で修正できません。</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>区分点を移動</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>修正を取り消す</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>修正をすべて取り消す</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
    <message>
        <source>suggested</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>除外なしの所見と除外後の所見</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%3から%2に変化</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1→%2、%3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1→%2、%3→%4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>ST at J, %1</source>
        <translation>J点のST、%1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>過去の波形からの変化</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>通常の変動を超える値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>通常の変動を超える値が%n件（太字）あります。ポインタを合わせると基準を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>通常の変動が不明のため評価対象外：%1。</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>この値の通常の変動は不明のため、評価していません。</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>通常の変動を超過：%1（%2）</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>有意とする基準：%1（%2）</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>消失：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>マップを検証すると、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>トークン除外時のロジット</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>トークン除外時のロジット：%1 関連の高い順、%2 関連の低い順、%3 ランダムな順序%4通り</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>症例またはコマンドを検索</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>該当する症例やコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>第2の手法</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>第2の所見</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>他方：%1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>エンコーダが他方の波形を処理しています…</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>他方のモデルがこの心電図を処理しています…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>他方のモデルには%1の答えがありません。</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>共通スケール</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>個別スケール</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>検証不合格 · 順位相関 %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>順位相関 %1 · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>過去の心電図波形</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>同一人物の記録ですか？</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>同一人物として比較</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>過去の波形を検索しています…</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>この心電図は症例データベースにないため、比較できません。</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>同じ患者IDの波形がほかにありますが、別人の可能性があります。右側で選択して確認してください。</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>この患者の波形はほかに保存されていません。</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>過去の波形を読み込んでいます…</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>両方の波形は患者IDが同じですが、次の項目が異なります：%1。</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>他方：%1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>同一人物であることを確認するまで、他方の波形は一切表示されません。回答は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>以後、%1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>以前、%1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>表示中、%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>選択したパッチの重み</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>同一誘導 %1：50時点</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>同時刻の他誘導</translation>
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
        <translation>全症例の分布図</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>エンコーダが似ているとみなす症例は近くに並びます。矢印キーで症例間を移動し、Enterで開きます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>層（「,」で下へ、「.」で上へ）</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>マップの対象、または検証に使う所見</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>マップの検証結果</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>選択したパッチのアテンション先</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>波・誘導別に集計したマップ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>除外試験</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>一部の誘導または秒を除外したときの所見</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>記録を解析すると、ここにアテンションと寄与が表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1個の平均</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>エンコーダ %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>診断ヘッド %1 %2</translation>
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
        <translation>%1 Hz以上</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>%1 Hz以下</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>%1 Hz交流除去</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>%1 Hzフィルタ適用中：振幅は実際より小さく表示されます</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>較正済み確率 %1、%2以上で提案</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, attention head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1ビット</translation>
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
        <translation>別の位置 %1 %</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>第%1層   誘導間 %2 %</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>エンコーダが他方の波形を処理しています…</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>上でこの患者の別の波形を選択してください。その波形で別の位置を見るアテンションヘッドが先頭に並びます。</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>記録を解析すると、ここにアテンションヘッドが表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>中央値心拍</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>この患者の波形</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>この患者の波形はほかに保存されていません。インポートすると、Vで比較できます。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化した点</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>経年変化</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>白抜きの印はファイル記載の値で、本プログラムの計測値ではありません。</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1（表示中）</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>患者IDは同じですが、次の項目が異なります：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>IDなし</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>日時の記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1、%n誘導、%2 Hz、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>心電図が開かれていません</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>読み取れなかった理由</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>ほか%n件は保存する一覧に記載</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>キー操作一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>ラベル%1を付ける</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>ラベル%1を取り消す</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>判読者%1の結果を採用</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>ラベルを採用</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>ノイズが多い、または心電図ではない：ラベルをすべて取り消します (Ctrl+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>完了、次の症例</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>波形上のマーク</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>ラベル付けタスクなし</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>タスクとは、1名以上の判読者が互いのラベルを見ずに、1つのラベルセットでラベルを付ける症例の集まりです。左側で作成してください。</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>再裁定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>裁定済み、次の症例</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>判読者%1：%2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>現在の内容に代えて、この判読者の結果をすべて採用</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>該当箇所をクリックします（Shiftで全誘導）。Escで終了します。</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>開始点から終了点までドラッグします（Shiftで全誘導）。Escで終了します。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>マーク%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>判読者%1が付与</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>判読者間で不一致</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>AIの提案、研究専用：%1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>一覧の最後の症例です。</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>一覧の最初の症例です。</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>一覧の最後の症例でした。</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>タスクを作成しました。Enterで症例を完了し、次へ進みます。</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>ワークリストはごみ箱を表示しています。ごみ箱の症例にはラベルを付けられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>症例%n件をタスクに追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>ラベル付けタスクはまだありません。</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>ラベルのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>完了した症例%n件を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き出しました</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>ラベルセットを開く</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>ラベルセットを保存</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>ラベルセット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>判読者への手引き</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>このセットを使用</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>セットはタスクで使用されるとロックされます。一覧を変える場合は別のバージョンになります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>排他グループ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>コード体系</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>この欄の語が同じラベルは、1つの記録に1つだけ付けられます</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>区間</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>誘導から誘導へ</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>誘導内の時刻から時刻へ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>誘導</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>時刻（行）から時刻（列）へ、誘導</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>誘導（行）から誘導（列）へ、パーセント</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>エントロピー %1ビット（均等時 %2）、他誘導へ %3 %（均等時 %4 %）、誘導内でのパッチからアテンション先までの距離 %5 s（均等時 %6 s）</translation>
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
        <translation>判読済み・未判読</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未判読</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Which cases are listed, by how far they were read</source>
        <translation>判読の状態で一覧を絞り込み</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>追加の新しい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>氏名順</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>患者ID順</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態順</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>マップの形式</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>波形線の背後に200 msの枠</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>帯</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>波形線を囲む帯</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>波形線</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>波形線に重ねて表示（AttnLRPはサンプル単位）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>所見を支持するものと反対するもの</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>記録紙に所見を支持するものだけを表示</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>記録紙に所見に反対するものだけを表示</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>このマップ</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>このマップの最大値まで</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>全記録で共通（マップの比較用）</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>記録紙上のマップの濃さ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>濃さ</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Earlier tracings</source>
        <translation>過去の波形</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>心電図が開かれていません</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>ここにファイルをドロップするか、「判読」画面のワークリストから症例を選択してください。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>確定：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き出しました</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>症例を開いてから判読を記入してください。</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>判読を保存できません：症例データベースを使用できません。</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>判読は、内容を確認できる「判読」画面で確定します。</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>先に判読を記入してください。Enterで確定します。</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>この内容で署名します。確定するにはEnterをもう一度押してください。</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダをインポート</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1をごみ箱に移動しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>症例%n件を完全に削除しますか？この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>モデルファイルがまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>心電図ファイルまたはフォルダをウィンドウにドロップしてください。このコンピュータのデータベースに保存されます。NとPで次と前の症例に移動します。</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>記録紙</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1～6でレイアウトを選択し、ホイールで時間を移動、Cでキャリパーを使います。Bで全心拍の区分点を表示し（ドラッグで修正）、Vで患者の過去の波形を並べます。</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>数値、ルール、AI</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>本プログラムの計測値はファイル記載の値と並べて表示され、クリックすると記録紙上に示されます。ルールによる判定には基準が示されます。AIの提案は別に表示されます。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Ctrl+Kですべてのコマンドと症例を検索できます。「?」ですべてのキー操作を表示します。</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlightについて</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

ECG-JEPAエンコーダを併用して12誘導心電図を判読するプログラムです。
研究専用。診断には使用できません。

GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。書体はInter（SIL Open Font License）です。</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>類似症例</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>心電図を開くと、エンコーダが似ているとみなす症例が表示されます。</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>未解析：%1。</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>AIを利用できません：%1</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>エンコーダがこの心電図を処理しています…</translation>
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
        <translation>%1（単位なし）</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>心電図を開くと、エンコーダのアテンション先が表示されます。</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>マップは保存されないため、エンコーダが再計算しています…</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>送信できるのは確定した判読だけです。</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>症例をページとして保存</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>ページの名前に患者の氏名または番号が含まれています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>マップを作成・検証しています…</translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>マップを作成しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>未解析：%1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>提案された所見はありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>距離のパーセンタイル：%1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>エンコーダ %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>診断ヘッド %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>ワークリストが空のため、印刷するものがありません。</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>一覧の症例を印刷</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>症例%n件を印刷しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>症例%n件を印刷できなかったため、省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>ファイルに印刷</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>名前の末尾は.pdf、.svg、.pngのいずれかにしてください。</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>ファイルの名前に患者の氏名または番号が含まれています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>AIは非表示です</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>この症例ではAIを表示しています。ほかの症例では「先に判読」のままです。</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>「先に判読」はオフです：AIの提案はすぐに表示されます。</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>確定しました。AIの提案を表示しています。Nで次の症例に進みます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <translation>固定スケール</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>このマップのスケール</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>サンプルあたりのロジット</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>99.5パーセンタイルまで</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1～%2、%3</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>記録紙</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>even %1</source>
        <translation>均等 %1</translation>
    </message>
    <message>
        <source>even</source>
        <comment>a tick&apos;s label</comment>
        <translation>均等</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapStrip</name>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>全層・全アテンションヘッド（個別スケール）</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>アテンションヘッドをエントロピー、誘導間の割合、距離、または2つの波形の差で並べ替え</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>選択したアテンションヘッドまたはパッチを全層で表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>2つの手法・所見・モデル、またはこの患者の2つの波形を、共通のポインタとスケールで表示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え基準</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>誘導間の割合（均等時：12.3 %）</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>時間上の距離</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>2つの波形の差</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>小さい順</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>誘導・時刻別のマップの表</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>このマークは完了済みのため変更できません。</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>区間の開始点から終了点までドラッグしてください。</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>全誘導</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>マーク%1（%2、%3 s）</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>マーク%1（%2、%3～%4 s）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>マークを付ける</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>マークを変更</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>マークを削除</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>計測中</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>手法：%1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>バージョン：%1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>信頼性が低い：信号が使用不可と評価されました</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>、信頼性が低い</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>なし、%1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1：なし（%2）</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>ファイルの記載：%1 %2</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>%1が修正、計測値 %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>%1が修正</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements by rule</source>
        <translation>ルールによる判定</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>信号品質</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>ファイル記載の判定</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>計測値</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>差</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>計測値をさらに表示</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>計測値の表示を減らす</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>心電図の計測値が、ファイル記載の値と並べてここに表示されます。</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>ファイルに計算式の記載がない</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未計測：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>%n拍から計測</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>信頼性が低い (?)：信号が使用不可と評価されました。</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>ファイルの記載：%1による</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>ルールによるもので、AIによるものではありません。出典：%1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>評価中…</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用不可</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>両波形の中央値心拍の重ね合わせ</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1と%2の比較</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s、%1 mm/mV、この画面では実寸ではありません。QRS開始で重ね合わせ</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>診断ヘッド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>診断ヘッドなし：アテンション、ロールアウト、埋め込みのみ</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>%1層、各層アテンションヘッド%2個、幅 %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>モデルファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>モデルファイルを追加…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>エンコーダとその診断ヘッドは、leadlight-cliとleadlight-trainが書き出すファイルです。別のモデルで解析された症例は、開いたときに再解析されます。保存済みの結果は残ります。</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>モデル (*.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1（Leadlight付属）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>この一覧から外します。ファイルはそのまま残ります</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>レポートの責任組織。空欄では「未検証」として送信</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>自局のAEタイトル</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>サーバがありません。追加してください。</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>心電計やサーバから受信</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1：このコンピュータのみ。0.0.0.0：このコンピュータの全ネットワーク。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>待受アドレス</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>1行に1件、AEタイトルとアドレスを記入します。それ以外には応答しません。心電図は、安全に保存された後に受領を通知します。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中 …</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>応答があり、自局が登録されています（%1）。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>What to compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>表示中のものと比較する、この患者の別の波形または別のモデル</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>この波形のみ</translation>
    </message>
    <message>
        <source>no other tracing of this patient</source>
        <translation>この患者の別の波形なし</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>%1と比較  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>患者IDは同じですが、次の項目が異なります：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>モデル：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>同一人物として比較</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>同一人物の記録ですか？</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>両方の波形は患者IDが同じですが、次の項目が異なります：%1。</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>他方：%1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>同一人物であることを確認するまで、他方の波形は一切表示されません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>記録全体の概観</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>記録全体：クリックまたはドラッグで記録紙を移動、ホイールで拡大・縮小、ダブルクリックで全体を表示</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>記録全体を読み込んでいます：%1 %</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>症例をページとして保存</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>患者を特定できる情報をすべて除く</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>すべてのマップを検証（時間がかかります）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>波形、モデルの提案、全手法のマップとその検証結果、モデルカードとハッシュを収めた1つのHTMLファイルです。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>同じ人の心電図がほかに保管されている場合、心電図自体から個人が特定されることがあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>振幅の単位が不明：mV目盛なし</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>%1の新しいパスワードです。本人に直接伝えてください。受け取った人は変更できます。</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>現在のパスワードではありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>波形または表のパッチをクリックするか、矢印キーで移動します。もう一度クリックすると固定され、次のパッチと比較できます。</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1のアテンション：同一誘導へ%2 %（均等時の%3倍）、他誘導へ%4 %（均等時の%5倍）。</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1を固定しています。比較する別のパッチを選択してください。もう一度クリックすると固定を解除します。</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>目印の線：固定中の%1。アテンションは同一誘導へ%2 %、他誘導へ%3 %。2つの十字の順位相関：%4。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>判読者</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>ラベル付け担当</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>判読者のすべての操作に加え、アカウントを管理します。</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>判読し、計測値を修正し、ラベルを付け、担当者間の不一致を裁定します。</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>ラベル付けだけを行います。</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>閲覧、解析、書き出しを行い、記入はしません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人はいません。</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>現在の役割（%1）では使えません。役割は管理者が変更できます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>アカウントはありません。この症例データベースを開いた人は何でもでき、記入した内容はシステムのユーザー%1のものとして保存されます。</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>アカウントは無効です。この症例データベースを開いた人は何でもできます。管理者は再び有効にできます。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人はいません。</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1が%2としてサインインしています。</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>アカウントを有効にする…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>利用者を追加…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>自分のパスワードを変更…</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>アカウントは、誰が何を記入したかを示し、他人の名前での記入を防ぎます。データベースは暗号化されません。ファイルを読める人は内容を読めます。それを守るのはファイルの権限とディスクの暗号化です。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>操作がないときサインアウトするまで</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1の役割</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1はサインインできます</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>パスワードを再設定…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>アカウントを無効にする</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>アカウントを再び有効にする</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>パスワードは%n文字以上です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>最初の管理者</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>アカウントを有効にする</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>判読、ラベル、監査ログには氏名が記されます。記入内容がその名前で残るため、どちらの名前も後から変更できません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>マップ：%1。モデルが重視した部分を示すもので、病変の部位を示すものではありません。</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>AIの提案 – 研究専用</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>研究専用。診断には使用できません。</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>その他の性別</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>IDの記載なし</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>性別・年齢の記載なし</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1生まれ</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>日時の記載なし</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <translation>%1、%2誘導</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz、%2 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>斜体の誘導は算出されたものです。</translation>
    </message>
    <message>
        <source>HR %1 /min</source>
        <translation>HR %1 /min</translation>
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
        <translation>P軸 %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>QRS軸 %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>T軸 %1°</translation>
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
        <translation>記載QTc %1 ms</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>電気軸 %1 %2</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>QTc: F Fridericia, B Bazett</source>
        <translation>QTc：F Fridericia、B Bazett</translation>
    </message>
    <message>
        <source>* follows from points placed by %1</source>
        <translation>* %1が設定した区分点に基づく</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>確定：%1、%2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>追記：%1、%2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>未確定（暫定：%1、%2）</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>氏名の記載なし</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>ファイル記載の計測値</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>計測値（ファイル記載）   ? 信号使用不可</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>計測値（ファイル記載）</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>振幅の単位不明</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>四肢 %1、胸部 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>記録帯域 %1–%2 Hz</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>中央値心拍（計測）</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>中央値心拍（ファイル記載）</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>列は同時刻</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>列は連続</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>表示フィルタ：%1</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1～%2 s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>ルールによる判定（AIではない）</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>ファイル記載の判定</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>ファイルに関する注記</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… ほか%1件、全文は%2ページ</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… 全文は%1ページ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録情報</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>印刷ページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>With AI suggestions</source>
        <translation>AIの提案を含める</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>研究専用と明記した独立の枠</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>患者を特定できる情報をすべて除く</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>判読とその記入者も除かれます</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>PDF・SVG・PNGで保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>各誘導の信号品質</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>交流障害（%1 Hz）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>判読可</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>PACSを検索</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>見つかった検査</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>取得の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>サーバが設定されていません。設定の「DICOMネットワーク」で追加してください。</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>検索するとサーバの内容が表示されます。Enterで検索します。複数行を選択できます。</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>姓, 名</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間指定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>該当するものがサーバにありません。期間を広げるか、不明な部分に * を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>最初の検査%n件を表示しています。ほかにもあるため、条件を絞ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>検査%n件が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>検査%n件を取得中 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>中止しました。受信済みのものは保持されます。残りは再度取得してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>%1を取得</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>判読者%2名中%1名が完了</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>ラベル付けする症例</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>ラベル付けタスク</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>自分が未完了で、判読者が不足している症例</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>タスクの全症例</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>全判読者が完了し、結果が一致していない症例</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新規タスク…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべての症例を表示</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>一覧の症例をこのタスクに追加</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>判読者間の一致度…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>ラベルのエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>裁定済み %1/%2、判読者は各%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>不一致 (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>タスクを読み込んでいます…</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>ラベル付けタスクはまだありません</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>タスクは、ワークリストに表示中の症例、ラベルセット、および互いのラベルを見ずに各症例にラベルを付ける判読者の人数から作成します。</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>裁定する症例はありません</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>全判読者が完了し、結果が一致していない症例がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>作業はありません</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>このタスクの全症例で、自分の分が完了しているか、必要な判読者がそろっています。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>「先に判読」はオンです：暫定または確定の判読を行うと、AIの提案が表示されます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>今すぐ表示</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>この症例に限り、プログラムの終了まで表示します</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>暫定として保存</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>テンプレートを編集…</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>判読を保存できません：症例データベースを使用できません。</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>追記を作成</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>判読を記入</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>%1として署名 (Enter)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>心拍</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>通常と異なる心拍のみ</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>RRタコグラム</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心拍数</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>RR間隔の推移</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>通常と異なる心拍%n拍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>この画面の校正</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>物を画面に平らに当て、角を枠の左上隅に合わせてください。枠がちょうど同じ大きさになるまで右端と下端をドラッグします。矢印キーで1ピクセルずつ動かせます。</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>キャッシュカード (85.60 × 53.98 mm)</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>定規、縦横100 mm</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>合わせる物</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>横 %1、縦 %2ピクセル/mm</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>このようなピクセルの画面はありません：50～400 dpiの範囲にしてください。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>判読をPACSに送信</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>DICOMレポート (Basic Text SR) として、この心電図と同じ検査に送信されます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>サーバが設定されていません。設定の「DICOMネットワーク」で追加してください。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信中 …</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>サーバがレポートを受領し、保存しています。</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>受領されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>新規サーバ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>名前またはIPv4アドレス</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>自局の接続で取得 (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>自局の受信機能へ送信 (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AEタイトル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Retrieve by</source>
        <translation>取得方式</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>ごみ箱から戻す</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>DICOMネットワーク</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>GPU（あれば使用）</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>エンコーダの実行先</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>先に判読：自分が判読を行うまでAIを非表示にする</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>先に提案を見ると、正誤にかかわらず同意しやすくなります。判読は、暫定として保存するか確定した時点で行われたとみなされます。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>別の言語や別のデバイスは次回の起動から使われます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>判読者はどなたですか？</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>この症例データベースにはアカウントがあります。症例はサインインした人に表示され、記入内容はその人の名前で保存されます。</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>研究専用。診断には使用できません。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>パスワードを確認しています…</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>このアカウントは無効です。管理者は再び有効にできます。</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>名前とパスワードが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>誤ったパスワードが続きました。次は%n秒後に確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>確定：%1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>判読者による確定なし（%1）</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>全症例の分布図</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>他の患者の類似症例</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>全症例と比較しています…</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>比較できる他の患者の症例がありません。記録をインポートして解析すると、最も近い症例が、確定された内容とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>番号も氏名もなく患者を特定できないため、いずれも同じ患者の可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>このうち%n件は、患者を特定できないため同じ患者の可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>他の患者の症例%n件のうち、コサイン距離が最も近いもの。距離の中央値は%1（バーの全長）です。エンコーダから見た類似であり、同じ診断という意味ではありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1、距離 %2。%3。</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>AIの提案：%1。</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2、%3</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>研究専用。診断には使用できません。</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>インポート中 %1/%2</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>エンコード中 %1/%2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード中</translation>
    </message>
    <message>
        <source>Map and its checks</source>
        <translation>マップとその検証</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>数値表を開く</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>この表をどのように読み取りますか？</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>1秒あたりのサンプル数</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>サンプルの単位</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>含まれる誘導</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1には読み取り方の記載があります。ここでの変更は、同じヘッダをもつすべての表に適用されます。</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1には次の記載がありません：%2。ここでの指定は、同じヘッダをもつすべての表のために記憶されます。</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>、 </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>現在、ファイル%n個をこれで読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表の先頭行</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>読み取らない</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>ピリオド (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>カンマ (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>マイクロ秒</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>時刻から算出</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>各列の記載に従う</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>1秒あたりのサンプル数</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>サンプルの単位</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の単位</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>先頭の見出し行数</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>列%1の誘導</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>先頭%1 s：%2誘導、%3 Hz、%4。</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>mV単位で描画</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>スケール不明</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>新規ラベル付けタスク</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>判読者にAIの提案を表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>ラベルセット</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>症例あたりの判読者数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>タスクを作成</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>ワークリストに表示中の症例%n件。指定した人数の判読者が各症例にラベルを付けます。全員が完了するまで、互いのラベルは見えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>別のセット</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>このセットから新規作成…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>ファイルから開く…</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>このセットをファイルに保存…</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>ワークリストに症例がありません：先に絞り込みを変更してください。</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>同じ名前のタスクがすでにあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Templates</name>
    <message>
        <source>Normal ECG</source>
        <translation>正常心電図</translation>
    </message>
    <message>
        <source>Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. No ST deviation. Normal ECG.</source>
        <translation>洞調律、{rate} /min。PR {pr} ms、QRS {qrs} ms、QTc {qtc} ms、QRS軸 {axis}°。ST偏位なし。正常心電図。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>計測値</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>心拍数 {rate} /min、PR {pr} ms、QRS {qrs} ms、QT {qt} ms、QTc (Fridericia) {qtc} ms、QRS軸 {axis}°。</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>ルールによる判定</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>過去の波形から変化なし。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>判読テンプレート</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules}は計測結果に置き換えられます。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新規テンプレート</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>層・アテンションヘッド別のアテンション</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>アテンションヘッドの平均</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>アテンションヘッド %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>第%1層、%2。最も多く受け取った位置：%3、%4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>記録を解析すると、ここに全層のアテンションが表示されます。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS：信頼する証明書 (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS：自局の証明書</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS：自局の鍵</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEMファイル (*.pem *.crt *.cer *.key);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>先に時間キャリパーを選択すると、Mで等間隔に展開します。</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>矢印キーでキャリパーの端を1サンプルずつ動かします。残り2つの矢印キーで端を切り替えます。</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>端から端までドラッグします。Escで終了します。もう一度Cを押すと、キーで設定できます。</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>高さから高さまでドラッグします。Escで終了します。もう一度Shift+Cを押すと、キーで設定できます。</translation>
    </message>
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>中央値心拍がありません：計測されておらず、ファイルにもありません。</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>線をドラッグして修正します。Ctrl+Bでキーによる選択、Ctrl+Zで取り消しができます。</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>左右キーで1サンプルずつ移動、上下キーで次の区分点へ移動、Deleteで取り消します。</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>ここには選択できる心拍がありません。</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>振幅の単位不明</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>四肢 %1、胸部 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>ウィンドウに合わせて表示：この画面で%1 mm/s</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルタ %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>記録帯域 %1–%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同時刻</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>画面校正済み</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>画面未校正</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>心電図波形</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>%1のキャリパー：%2</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>心拍 %1</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>中央値心拍</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%1（%2）、%3 s</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>誘導 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1（単位なし）</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>心拍 %1、%2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>心拍の間</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1を拡大</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>心電図が開かれていません</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1誘導、%2 s、レイアウト %3、%4 mm/s、%5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>心拍数 (/min)</translation>
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
        <translation>この患者の間隔の推移</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>マップまたは検証の進行状況</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>未検証：検証の対象となる所見がありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>波・誘導別のマップ</translation>
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
        <translation>波の間</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>全心拍についてサンプル単位で合計しています。</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>各値は、誘導の1秒を除外した結果で、その1秒に均等に配分されています。そこに含まれる心拍のすべての波に配分されます。</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>パッチの値は200 msに均等に配分されます。QRS波の値は隣の波にも配分されます。</translation>
    </message>
    <message>
        <source>The waves are being measured…</source>
        <translation>波を計測しています…</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>この記録では波を検出できませんでした。</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>単位：%1。</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>全誘導、時間の長さを考慮した比：P %1、QRS %2、ST %3、T %4、波の間 %5（均等時を1とする倍率）。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>誘導または秒を除外し、所見の変化を確認します。「除外」は入力から外すことで、ゼロにすることではありません。</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>誘導%1を除外</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>%1～%2秒を除外</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>ストレステスト：モデルの学習時の条件とは異なります。誘導の欠けた記録は学習していません。</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>除外をすべて解除</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>所見を計算しています…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>氏名、ID、ファイル、日付</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>ワークリストの絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>全症例の分布図で選択した症例。クリックすると全症例の表示に戻ります</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダをインポート</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべての症例を表示</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>選択した症例%n件  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>所見はまだありません</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>ごみ箱 (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>症例データベースを使用できません</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>症例データベースを開いています…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>削除した症例は、ごみ箱を空にするまでここに残ります。</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>該当する症例がありません</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>絞り込みを変更すると、ほかの症例が表示されます。</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>症例がまだありません</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>心電図ファイルまたはフォルダをウィンドウにドロップするか、ここから始めてください。このコンピュータのデータベースに保存されます。</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>所見が提案された症例</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>「先に判読」がオンの間は利用できません：AIの提案がわかってしまうためです</translation>
    </message>
</context>
</TS>

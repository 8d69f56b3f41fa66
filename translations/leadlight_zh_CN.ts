<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>分规</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>AI 与热图</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>打开数值表（CSV）…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一病例</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一病例</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>将病例移入回收站</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>从回收站还原病例</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>打印，或另存为 PDF、SVG 或 PNG…</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>将病例另存为网页…</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>查询 PACS…</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>将已确认的判读发送至 PACS…</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>开启/关闭 DICOM 网络接收</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>将列表中全部病例打印为一个 PDF…</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>布局 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>布局 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>布局 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>布局 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>布局 12x1</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>中位心搏</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>肢体导联按 Cabrera 顺序</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>各列同步</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>减慢走纸速度</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>加快走纸速度</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>减小增益</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>增大增益</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>胸导联增益减半</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>开启/关闭显示滤波</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>显示至 150 Hz</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>显示至 100 Hz</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>显示至 40 Hz</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>显示至 35 Hz</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>自 0.05 Hz 起显示</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>自 0.15 Hz 起显示</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>自 0.5 Hz 起显示</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>滤除 50 Hz 工频干扰</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>滤除 60 Hz 工频干扰</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>图纸适合窗口</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>波形上的心搏与间期</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>用键盘选取心搏的测量点</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>撤回全部修正</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>心搏列表、RR 间期图与心率</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>与既往心电图对比</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>对比方式：并排、上下或中位心搏</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>校准屏幕…</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>时间分规（再按：用键盘放置）</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>电压分规（再按：用键盘放置）</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>等距重复所选分规</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>移除全部分规</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>显示/隐藏热图（按住空格键：暂时隐藏）</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>相似病例</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>显示/隐藏全部病例分布图</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Check the map</source>
        <translation>检验热图</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>热图样式：底色、条带或曲线</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>热图标度：本图或固定</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>热图：注意力</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>热图：贡献</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>热图：注意力展开</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>热图：梯度加权注意力</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>热图：AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>热图：遮挡</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>注意力头：网格</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>注意力头：排序</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>逐层胶片视图</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>两幅热图并排</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>显示热图的检验</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>显示所选片段</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>按波显示热图</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>去除导联或秒段</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>显示模型卡</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>重新分析病例</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>撰写判读</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>确认判读并继续</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>判读模板…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>开启/关闭“先判读”</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>用列表中的病例新建标注任务…</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>将列表中的病例加入任务</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>记录无法评估</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>标记应用于全部导联</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>判读者间一致性…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>导出标签…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>搜索病例或命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>筛选工作列表</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>取消正在进行的操作</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>关于 Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>退出登录或更换判读者</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>人员与账户…</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>测量点取自 %1–%2 Hz，幅度未滤波</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>中位心搏上没有热图：模型读取的是十秒记录</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>已去除</translation>
    </message>
    <message>
        <source>derived, not seen by the model</source>
        <translation>推算导联，模型未见</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>模型未见</translation>
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
        <translation>室性早搏</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>室上性早搏</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>起搏</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>伪差</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>新病例</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>已判读（初步）</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>已判读并确认</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站中</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>多项所见</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>其他所见</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>无提示</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>无法读取或写入</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>不是已知的心电图格式</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>已损坏或自相矛盾</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>不支持的类型</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>程序错误</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>注意力展开</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>AttnLRP</source>
        <translation>AttnLRP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>share of received attention</source>
        <translation>接收注意力占比</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>该查询的注意力占比</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>展开注意力占比</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>加权注意力，无单位</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>去除该秒段后 logit 的减少量</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>接收注意力之差</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1，%2 至 %3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1：不是该查询的键</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>排名 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1：占该查询注意力的 %2，为均匀值的 %3 倍；%4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1：占接收注意力的 %2，为均匀值的 %3 倍；%4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1：占展开注意力的 %2，为均匀值的 %3 倍；%4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1：加权注意力 %2；%3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1：去除该秒段后 logit 减少 %2；%3</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1：接收注意力比另一份心电图多 %2；%3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1：logit %2；%3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>不是该查询的键</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>排名 %1/%2：%3（%4）</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>每个导联每 200 ms 接收到的注意力占比</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>每个导联每 200 ms 对某项所见 logit 的贡献</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>各层注意力逐层相乘</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>以某项所见 logit 的梯度加权的注意力</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>将某项所见的 logit 回溯分配到各采样点</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>去除某导联的一个秒段后，某项所见 logit 的减少量</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>总和 %1 + 偏置 %2 = logit %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>总和 %1 + 偏置 %2 ≈ logit %3</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>橙色支持该所见，蓝色反对。每个模块前加入的位置表在此占有符号相反的份额：热图总和大于 logit。</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>橙色支持该所见，蓝色反对。每个模块前加入的位置表占去部分 logit：热图不包含全部 logit。</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>正在生成热图…</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>指向单元格可查看数值；点击可查看其关注之处。</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>指向单元格可查看数值；点击可在图纸上标出。</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>logit %1；热图总和为其减去偏置后的 %2%</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>全部保留时 logit 为 %1</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>本导联 %1%（均匀值的 %2 倍），其他导联 %3%（均匀值的 %4 倍）</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>该诊断头自行对词元加权：每个单元格为其对某词元的权重乘以该词元的内容。词元如何形成这些权重，不体现在任何单元格中。</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>每个单元格为一个词元对 logit 的贡献。各词元在每一层中已交换信息，因此单元格并不表示由其自身的 200 ms 所致。</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>反对该所见的部分不在此热图中显示：它只保留正值。</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>“去除”指不参与注意力和均值计算，而非置零。两个导联若信息相同，则各自均可缺少，因此在这里都显得不重要。</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>注意力不是解释，无论是否展开：它不针对任何所见。</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>注意力不是解释：它显示编码器看向何处，而非为何提示某项所见。若均匀分布，%1% 会落在其他导联；请以此对照各占比。</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>%1 个注意力头的均值</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>注意力头 %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>按诊断头自身权重对 %1 的 logit 的贡献</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>对 %1 的 logit 的贡献</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>接收的注意力：%1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>跨全部层展开的注意力</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>以 %1 的梯度加权的注意力</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP：%1 的 logit 回溯分配</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>遮挡：去除某导联的一个秒段后 %1 的减少量</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>%1 的注意力：%2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>传导障碍</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>肥厚</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>心肌梗死</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>正常心电图</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>ST-T 改变</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>完全性左束支阻滞</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>完全性右束支阻滞</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>不完全性右束支阻滞</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>左前分支阻滞</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>一度房室阻滞</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>室内传导障碍</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>左心室肥厚</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>左心室高电压</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>左心房扩大</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>前壁心肌梗死</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>下壁心肌梗死</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>缺血性 ST-T 改变</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>非诊断性 T 波异常</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>非特异性 ST 段改变</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST 段压低</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>T 波低平</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>QRS 波异常</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Q 波</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>室性早搏</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>房性早搏</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>窦性心律</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>心房颤动或心房扑动</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>窦性心动过速</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>窦性心动过缓</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>PTB-XL 大类</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>心律</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>常见语句</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>两种答案均有可能</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>两种答案均不可信</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>阈值与共形预测不一致</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>该记录与诊断头的训练数据不相似</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>结果不是数值</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>未提示</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>不作判断</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>运行于 %1，%2</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>文件注明为起搏心律；模型不适用于起搏心律</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>患者未满 18 岁；模型适用于成人</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>各导联幅度均不超过 %1 uV，对心脏信号而言过小；标度可能有误</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>半数导联幅度超过 %1 mV，对心脏信号而言过大；标度可能有误</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>模型输入 %1 并非采集所得，而是由其他导联计算得出</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>肢体导联互相矛盾（I + III 不等于 II）；电极可能接错</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>发现起搏钉；模型不适用于起搏心律</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>左右上肢电极疑似接反；请检查导联并重新采集</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>信号无法判读：%1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>信号无法判读</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>模型读取的导联受到干扰：%1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1 至 V6 的移行不符合胸壁顺序；电极可能接错，模型对胸导联的判断可能有误</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>记录超过十秒；仅分析了其中十秒</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>文件中没有节律波形</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>文件未注明幅度单位</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>记录不足十秒</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>导联 %1 在待分析的十秒内有信号间断</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>导联 %1 呈直线</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>导联 %1 超过 20 mV，体表电极不可能测得此值</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>导联 %1 饱和：停留在量程极限</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>缺少导联 %1</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>导联 %1 无法判读</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>导联 %1 无法判读</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>波形不支持正常心电图：%1</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORM 与 %1 同时被提示：两者互斥</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>ST 段抬高 %1 mV，见于 %2</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>PR 间期 %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>已跳过：不是可读取的格式。</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>已跳过：文件夹中的数值表，未说明应如何读取。请单独打开并予以说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>新增 %n 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>跳过其他文件 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
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
        <translation>能否评估</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>所有判读者均已完成且意见一致。</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>由 %1 裁定。判读者的分歧：%2。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>您已完成</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>您已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>%n 例待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>全部导联</translation>
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
        <translation>请在左侧选择任务中的病例。</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>正在读取该病例的既有意见…</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>您已完成该病例。待全部 %1 位判读者完成后，将显示他人的意见。</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>所有判读者意见一致。您的裁定与其意见并存。</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>判读者的分歧：%1。您的裁定与其意见并存。</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>去除其标为最相关的部分，对 logit 的影响并不大于 %1 个随机顺序中的某些顺序。</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>它与“%1”几乎不一致（秩相关 %2，要求至少 %3）。</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>随机权重的编码器给出几乎相同的热图（秩相关 %1，上限 %2）：它反映的是记录或网络结构，而非所学内容。</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1，随机 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>最相关的词元先去除时 logit 的平均高度，与 %1 个随机顺序（种子 1 至 %1）比较。模型反对该所见：logit 应高于所有随机顺序。</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>最相关的词元先去除时 logit 的平均高度，与 %1 个随机顺序（种子 1 至 %1）比较。logit 应低于所有随机顺序。</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>最相关的词元保留最久时 logit 的平均高度。仅报告，不作评判。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，与“%2”</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>与第二种方法所得热图的 Spearman 秩相关；至少 %1。</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>与随机权重编码器所得热图的秩相关；绝对值不超过 %1。种子 %2 至 %3。自顶层起逐模块，最后为全部：%4。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>logit 的 %1%</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>热图总和除以减去偏置的 logit。不足或超出的部分属于每个模块前加入的位置表。仅报告，不作评判。</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>正在生成热图…</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>正在检验热图…</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>已通过检验。但这不代表热图正确。</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>检验已停止。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>未检验：暂不可采信。</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>P axis</source>
        <translation>P 电轴</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>QRS 电轴</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>T 电轴</translation>
    </message>
    <message>
        <source>RR spread (SD)</source>
        <translation>RR 离散度（SD）</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>ST 电轴</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>实测指标</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>宽度 %1，%2 层，%3 个注意力头</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限性</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>输入预处理</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
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
        <translation>无姓名</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>接收启动中</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>接收中：%n 份心电图</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收中</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>接收失败</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>未在接收。</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>正在启动接收。</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>正在监听端口 %1。</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>无法启动接收。</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>已拒绝 %n 个呼叫方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>已接收 %n 份心电图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 份已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n 份无法获取：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>已取消；已接收的内容保留。</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>未检验（未指定所见）</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>已通过检验</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>未通过检验（%1）：不可采信</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>削顶</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>电极脱落</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>信号间断</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>基线漂移</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>肌电干扰</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>工频干扰</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>突跳</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>心搏形态互不相似</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>年龄 %1 岁</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>心率 %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>心率 %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>三分之一或以上的心搏前有起搏钉</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>%1% 的正常心搏前有 P 波</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>%1% 的正常心搏前有 P 波，P 电轴 %2 度</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>%1% 的正常心搏前有 P 波，P 电轴 %2 度，不在 -30 至 105 之间</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>%1% 的正常心搏前有 P 波，三分之一的 RR 间期偏离中位数 12% 以上</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>%1% 的正常心搏前有 P 波，相邻 RR 间期相差 %2%（均方根）</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>%1% 的正常心搏前有 P 波，RR 规则或未知</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>半数导联 QRS 峰峰值超过 %1 mV</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>%2 个心搏中的 %1 个</translation>
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
        <translation>QRS %1 &gt;= 120 ms；JT %2 ms</translation>
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
        <translation>QRS %1 ms &gt;= 120，V1 主波向上，I 和 V6 的 S 波达 40 ms</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms，110 至 119，V1 主波向上，I 和 V6 的 S 波达 40 ms</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120，V1 主波向下，V5 或 V6 的 R 峰延迟，I 和 V6 无 Q 波</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms，110 至 119，V1 主波向下，V5 或 V6 的 R 峰延迟，I 和 V6 无 Q 波</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110，形态不符合任一束支阻滞</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>QRS 电轴 %1 度，介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5 或 V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>各导联 QRS 峰峰值均低于 0.5 mV（最大 %1）</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>%1（%2）和 %3（%4）有 Q 波：时限 ≥ 30 ms 且深度 ≥ 0.1 mV，或呈 QS 型</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>%1（%2）有 Q 波：时限 &gt; 20 ms，或呈 QS 型</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J 点 %1 %2，%3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J 点 %1 %2，%3 %4 mV，水平型或下斜型</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2，%3 %4 mV，R 波大于 S 波</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>超过 %1 %2</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>跨越 %1 或 %2</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>跨越 %1</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>J 点处 %1 mV 或以上</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>心动过缓</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>心动过速</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>起搏心律</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>窦性心律</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>窦性心律不齐</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>P 波方向异常：异位房性心律或电极错位</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>无 P 波的不规则心律：心房颤动可能性大</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>无 P 波的规则心律：非窦性心律</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>无 P 波的心律：非窦性心律</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>心律无法确定</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>室性早搏</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>室上性早搏</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>P 波时限延长：可能为左心房异常</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>短 PR 间期</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>未评价 QT：QRS 增宽</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>QT 间期延长</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>短 QT 间期</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>一度房室阻滞</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>右束支阻滞</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>不完全性右束支阻滞</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>左束支阻滞</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>不完全性左束支阻滞</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>非特异性室内传导延迟</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>电轴显著左偏</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>电轴左偏</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>电轴右偏</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>电轴极度偏移</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>左心室高电压</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>肢体导联低电压</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>梗死样 Q 波</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>ST 段抬高</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST 段压低</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>T 波倒置</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>未满 18 岁不应用正常值界限</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>幅度对心脏信号而言过大：标度可能有误</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>按这些规则属正常范围</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>按这些规则属临界</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>按这些规则属异常</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>上肢电极疑似接反</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>胸部电极顺序疑似有误</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>发现起搏钉</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>未发现心搏</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>没有采样点</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>文件未注明幅度单位</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>文件中没有节律波形</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>记录不足半秒</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>多数心搏无 P 波</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>未发现正常心搏</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>未发现 T 波</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>QT 或 QRS 未知</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>QT 未知</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>心率未知</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>发现的心搏少于两个</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>连续的正常心搏少于三个</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>导联 I 和 aVF 不全</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>没有 P 波</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>没有 T 波</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>QRS 未能定界</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>I 和 aVF 的净面积过小，无法确定方向</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>V1、V5 或 V6 未测量</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>aVL 或 V3 未测量</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>病例数据库：%1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>计算引擎：%1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 反对 %2</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 支持 %2（%3）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>一致性：%1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>判读者</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者均有</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>仅第一人</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>仅第二人</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者均无</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95%)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>校正 Kappa</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>Alpha，全部判读者</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>记录级一致性</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>起点，ms</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>终点，ms</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>标记的一致性</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>标记：第二人减第一人，均值 ± SD</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>Kappa 为 Cohen 法；标签罕见时，即使判读者一致其值也偏低，故并列校正 Kappa（2 x 一致率 - 1）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>该任务每个病例仅一位判读者：无从比较一致性。</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>尚无病例由其全部判读者完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>两人均已完成 %n 个病例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>AI 提示</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>仅供研究使用</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>打开心电图后，此处显示编码器的提示。</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>尚未分析。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>编码器正在读取此心电图…</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>AI 不可用</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
其他功能不受影响。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>未分析：%1。</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>编码器运行时没有诊断头：没有所见，只有注意力。</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>未提示：%1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>无答案：%1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>编码器 %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>诊断头 %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>与训练数据的距离超过其中 %1% 的数据</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>来自病例数据库，生成于 %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>全部病例</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>圈选病例（或按住 Shift）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>返回波形</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>返回波形 (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>点击一行可单独查看</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>取消选集</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>正在读取嵌入…</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>读取一次后即保留。</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>没有全部病例分布图</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>尚无已分析的病例</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>编码器读取过的每个病例在此显示为一个点，其视为相似的病例彼此靠近。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>编码器已读取 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>嵌入的主成分：横轴占方差的 %1%，纵轴占 %2%。靠近表示编码器 %3 视为相似，不代表诊断相同。</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>在工作列表中显示 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>指向病例可查看所属患者；点击可打开。拖动可平移，滚轮可缩放。</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>AI 提示：%1</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>“先判读”开启时不可用：否则会透露 AI 的提示</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>心搏</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>心率 (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>P 波起点</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>P 波顶点</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>P 波终点</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>QRS 起点</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>QRS 终点</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>T 波起点</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>T 波顶点</translation>
    </message>
    <message>
        <source>T end</source>
        <translation>T 波终点</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CalibrationBars</name>
    <message>
        <source>Frame to match; the arrow keys change its size</source>
        <translation>对照框；方向键可改变其大小</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>放置分规</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>移动分规</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>移除分规</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>移除全部分规</translation>
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
        <translation>%1（无单位）</translation>
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
        <translation>未分析：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>正在测量… %1%</translation>
    </message>
    <message>
        <source>No ECG is open.</source>
        <translation>未打开心电图。</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>此心电图仍在测量中。</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>此心电图没有测量结果。</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>此记录过长，无法手动修正。</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>移动心搏的测量点</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>撤回修正</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>撤回全部修正</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
    <message>
        <source>suggested</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>未提示</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>不作判断</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>全部保留与去除后的所见对比</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1 → %2，%3 → %4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>ST at J, %1</source>
        <translation>J 点 ST，%1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>与既往心电图相比的变化</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>各数值均未超出通常变异。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>%n 个数值超出通常变异，以粗体显示；指针悬停可查看规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>无已知的通常变异，未作评判：%1。</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>该数值无已知的通常变异；不作评判。</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>超出通常变异：%1（%2）</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>视为变化的标准：%1（%2）</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新出现：%1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>不再出现：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>热图检验后，此处显示检验依据。</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>去除词元过程中的 logit</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>去除词元过程中的 logit：%1 最相关者先去除，%2 最不相关者先去除，%3 %4 个随机顺序</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>搜索病例或命令</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>没有包含这些词的病例或命令。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>第二种方法</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>第二项所见</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>另一份：%1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>编码器正在读取另一份心电图…</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>另一模型正在读取此心电图…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>另一模型对 %1 没有答案。</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>统一标度</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>各用各的标度</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>未通过检验 · 秩相关 %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>秩相关 %1 · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>既往心电图波形</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>两者是否为同一患者？</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>是同一患者：对比</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>正在查找既往心电图…</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>此心电图不在病例数据库中，无法与之对比。</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>另一份心电图的患者 ID 相同，但可能属于他人。请在右侧选择后核对。</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>没有存储该患者的其他心电图。</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>正在读取既往心电图…</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>两份心电图的患者 ID 相同，但以下信息不同：%1。</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>另一份：%1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>在您确认之前，不显示另一份心电图的任何内容。您的答复将记入审计日志。</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>较晚，%1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>较早，%1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>当前显示，%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>所选片段的权重</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>本导联 %1：50 个时间点</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>同一时间的其他导联</translation>
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
        <translation>全部病例分布图</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>编码器视为相似的病例彼此靠近。方向键在病例间移动，Enter 打开病例。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>Maps</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>层（按 , 和 . 下移、上移）</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>热图所针对或用于检验的所见</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>热图的检验依据</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>所选片段的关注之处</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>各波</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>按波和导联汇总的热图</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>去除部分导联或秒段后的所见</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>记录分析后，此处显示注意力与贡献。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>均值（%1）</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>编码器 %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>诊断头 %1 %2</translation>
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
        <translation>%1 Hz 起</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>最高 %1 Hz</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>已滤除 %1 Hz 工频干扰</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>%1 Hz 滤波已开启：幅度偏小</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>校准概率 %1，达到 %2 即提示</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, attention head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 % elsewhere</source>
        <comment>share of attention</comment>
        <translation>%1% 看向别处</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>第 %1 层   %2% 跨导联</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>编码器正在读取另一份心电图…</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>请在上方选择该患者的另一份心电图：在其中看向不同之处的注意力头排在前面。</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>记录分析后，此处显示注意力头。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>中位心搏</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>该患者的心电图</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>没有存储该患者的其他心电图。导入后，按 V 进行对比。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年趋势</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>空心标记为文件自带的数值，并非在此测得。</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1（当前显示）</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>患者 ID 相同，但以下信息不同：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>无 ID</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>时间未注明</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1，%n 个导联，%2 Hz，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>未打开心电图</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>未读取的原因</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>未读取的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>另有 %n 个，见保存的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>给予标签 %1</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>撤回标签 %1</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>采用判读者 %1 的意见</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>采用标签</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>干扰过重，或并非心电图：撤回全部标签 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>完成，下一病例</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>针对整份记录</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>波形上的标记</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>没有标注任务</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>任务是一组病例，由一位或多位判读者按同一标签集标注，彼此看不到对方的标签。请在左侧新建。</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>重新裁定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>裁定完成，下一病例</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>判读者 %1：%2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>以该判读者的全部意见取代此处内容</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>点击所在位置；按住 Shift 应用于全部导联。Esc 结束。</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>从起点拖动到终点；按住 Shift 应用于全部导联。Esc 结束。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>由判读者 %1 给予</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>判读者有分歧</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>AI 提示，仅供研究使用：%1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>这是列表中的最后一例。</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>这是列表中的第一例。</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>刚才是列表中的最后一例。</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>任务已建立。按 Enter 表示病例完成并转到下一例。</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>工作列表正显示回收站，其中的病例不作标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>已将 %n 个病例加入任务</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>还没有标注任务。</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>导出标签</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 例完成的病例写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>打开标签集</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>保存标签集</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>判读者指南</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>使用此标签集</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>标签集一经任务使用即锁定：修改列表须另立版本。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>互斥组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>代码系统</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>此处同名的标签，一份记录至多有其中一个</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>区段</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>导联之间</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>导联内时间之间</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导联</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>从时间（行）到时间（列），导联</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>从导联（行）到导联（列），百分比</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>熵 %1 bit（均匀 %2），%3% 指向其他导联（均匀 %4%），片段与其在本导联内关注之处相距 %5 s（均匀 %6 s）</translation>
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
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Which cases are listed, by how far they were read</source>
        <translation>按判读进度筛选所列病例</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>最近添加优先</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>按患者 ID</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>列表顺序</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>热图样式</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>曲线后方的 200 ms 色块</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>围绕曲线的条带</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>曲线衬色；AttnLRP 逐采样点显示</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>支持与反对该所见的部分</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>图纸上仅显示支持该所见的部分</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>图纸上仅显示反对该所见的部分</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>本图</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>以本热图的最大值为上限</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>所有记录相同，便于热图间比较</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>图纸上热图的强度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Earlier tracings</source>
        <translation>既往心电图</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>未打开心电图</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>将文件拖到此处，或在“判读”界面的工作列表中选择病例。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>请先打开病例，再撰写判读。</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>无法保存判读：病例数据库不可用。</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>判读须在“判读”界面确认，以便看到其内容。</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>请先撰写判读，再按 Enter 确认。</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>按 Enter 将签署以上内容：请再按一次确认。</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 已移入回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>永久删除 %n 个病例？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>尚未读取模型文件。</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>您的病例</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>将心电图文件或文件夹拖到窗口任意位置；它们保存在本机的数据库中。N 和 P 转到下一例和上一例。</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1 至 6 选择布局，滚轮沿时间移动，C 启用分规。B 显示每个心搏及其测量点，可拖动；V 并列显示该患者的既往心电图。</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>数值、规则与 AI</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>此处的测量值与文件注明的数值并列；点击可在图纸上标出。基于规则的语句注明其标准。AI 的提示单独列出。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Ctrl+K 可查找所有命令和病例。问号键显示全部快捷键。</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>关于 Leadlight</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

12 导联心电图判读软件，由 ECG-JEPA 编码器从旁辅助。
仅供研究使用，不得用于诊断。

自由软件，遵循 GNU General Public License 第 3 版或更高版本。字体为 Inter，遵循 SIL Open Font License。</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>相似病例</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>打开心电图，查看编码器视为相似的病例。</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>未分析：%1。</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>AI 不可用：%1</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>编码器正在读取此心电图…</translation>
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
        <translation>%1（无单位）</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>打开心电图，查看编码器的关注之处。</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>热图不作存储：编码器正在重新计算…</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>只能发送已确认的判读。</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>将病例另存为网页</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>网页名称含有患者姓名或编号；请另选名称。</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>正在生成并检验热图…</translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>正在生成热图…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>未分析：%1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>无任何提示。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>无答案：%1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>距离百分位数：%1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>诊断头 %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>工作列表为空，没有可打印的内容。</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>打印列表中的病例</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>正在打印 %n 个病例…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>%n 个病例无法打印，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>打印到文件</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>文件名须以 .pdf、.svg 或 .png 结尾。</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>文件名含有患者姓名或编号；请另选名称。</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>AI 已隐藏</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>本病例已显示 AI。其他病例仍保持“先判读”。</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>“先判读”已关闭：立即显示 AI 的提示。</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>已确认。现显示 AI 的提示；按 N 转到下一病例。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <translation>固定标度</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>本图标度</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>每采样点 logit</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>止于第 99.5 百分位数</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>even %1</source>
        <translation>均匀 %1</translation>
    </message>
    <message>
        <source>even</source>
        <comment>a tick&apos;s label</comment>
        <translation>均匀</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapStrip</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>所有层和注意力头，各用各的标度</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>注意力头按熵、跨导联占比、距离或两份心电图之差排序</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>胶片</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>所选注意力头或所选片段，贯穿各层</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>两种方法、两项所见、两个模型，或该患者的两份心电图，共用指针和标度</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>跨导联占比（均匀：12.3%）</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>时间距离</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>两份心电图之差</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>以导联和时间表格显示的热图</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>整体</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>这些标记已完成，不能更改。</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>从区段起点拖动到终点。</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>全部导联</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>标记 %1，%2，%3 s</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>标记 %1，%2，%3 至 %4 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>放置标记</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>更改标记</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>移除标记</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>存疑：信号被判定为不可用</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>，存疑</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>无，%1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1：无，原因：%2</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>文件注明 %1 %2</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>由 %1 修正，测得 %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>由 %1 修正</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements by rule</source>
        <translation>基于规则的语句</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>信号质量</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>文件中的语句</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>更多测量值</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>更少测量值</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>心电图的测量值显示在此处，与文件注明的数值并列。</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>文件未注明所用公式</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未测量：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>由 %n 个心搏测得</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>存疑 (?)：信号被判定为不可用。</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>文件中：来自 %1</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>依据规则，并非来自 AI。来源：%1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>正在评判…</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>两份心电图的中位心搏叠加</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s，%1 mm/mV，在此屏幕上未按比例；以 QRS 起点对齐叠加</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>诊断头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>没有诊断头：仅有注意力、注意力展开和嵌入</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>%1 层，每层 %2 个注意力头，宽度 %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>正在读取模型文件…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>编码器及其诊断头是由 leadlight-cli 和 leadlight-train 写出的文件。由其他模型分析过的病例在打开时重新分析；此前存储的结果保留。</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1（随 Leadlight 提供）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>从此列表中移除；文件保留在原处</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>对报告负责的机构；留空则以未核实状态发送</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>本机 AE 标题</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>还没有服务器：请添加。</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>接收心电图机和服务器的数据</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1：仅本机。0.0.0.0：本机的所有网络。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>每行一个：AE 标题和地址。不应答其他来源；心电图安全保存后才予确认。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>已应答，且识别本机（%1）。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>What to compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>该患者的另一份心电图或另一模型，与当前显示的内容对照</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>仅此心电图</translation>
    </message>
    <message>
        <source>no other tracing of this patient</source>
        <translation>该患者没有其他心电图</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>与 %1  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>患者 ID 相同，但以下信息不同：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>模型 %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>是同一患者：对比</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>两者是否为同一患者？</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>两份心电图的患者 ID 相同，但以下信息不同：%1。</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>另一份：%1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>在您确认之前，不显示另一份心电图的任何内容。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>整份记录概览</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>整份记录：按下或拖动可移动图纸，滚轮缩放，双击显示全部</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>正在读取整份记录：%1%</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>将病例另存为网页</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>略去所有可识别患者身份的信息</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>检验每幅热图（耗时较长）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>单个 HTML 文件，包含波形、模型的提示、各方法的热图及其检验，以及模型卡和哈希值。无需网络。</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>若该患者另有心电图存档，心电图本身即可能识别其身份。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>幅度单位未知：无毫伏标度</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>为 %1 设置新密码。请当面告知；得到密码的人可以修改它。</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>这不是当前密码。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>点击波形或表格中的片段，或用方向键移到该处。再次点击可将其固定，以便与下一片段比较。</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1 的注意力有 %2% 在本导联（均匀值的 %3 倍），%4% 在其他导联（均匀值的 %5 倍）。</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1 已固定：选择另一片段与之比较；再次点击可解除。</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>刻线：%1，已固定。其注意力有 %2% 在本导联，%3% 在其他导联。两个十字的秩相关：%4。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>判读者</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>具有判读者的全部权限，并管理账户。</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>进行判读、修正测量值、标注，并裁定标注者之间的分歧。</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>仅进行标注。</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>查看、分析和导出；不作任何记录。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>当前角色（%1）无此权限：管理员可以更改角色。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>没有账户：打开此病例数据库的人可进行任何操作，所作记录以系统用户 %1 的名义保存。</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>账户已关闭：打开此病例数据库的人可进行任何操作。管理员可以重新启用。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1 已以%2身份登录。</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>启用账户…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>账户用于记录谁说了什么，并防止以他人名义书写。账户不加密数据库：能读取其文件的人就能读取其中内容。保密须依靠文件权限和磁盘加密。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>无操作多久后退出登录</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1 可以登录</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>重新启用账户</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>判读、标注和审计日志均署全名。两个名称此后不可更改，因为所作记录以其名义保存。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>热图：%1。显示的是模型所侧重的内容，而非病变部位。</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>AI 提示 – 仅供研究使用</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不得用于诊断。</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>其他性别</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>ID 未注明</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>性别和年龄未注明</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生 %1</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>时间未注明</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <translation>%1，%2 个导联</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz，%2 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>斜体导联为推算导联。</translation>
    </message>
    <message>
        <source>HR %1 /min</source>
        <translation>心率 %1 /min</translation>
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
        <translation>P 电轴 %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>QRS 电轴 %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>T 电轴 %1°</translation>
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
        <translation>文件中 QTc %1 ms</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>电轴 %1 %2</translation>
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
        <translation>QTc：F=Fridericia，B=Bazett</translation>
    </message>
    <message>
        <source>* follows from points placed by %1</source>
        <translation>* 依据 %1 放置的测量点</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>已确认：%1，%2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>已修订：%1，%2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>未确认，初步：%1，%2</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>姓名未注明</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>文件中的测量值</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>测得（文件中）   ? 信号不可用</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>测得（文件中）</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>幅度单位未知</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>肢体导联 %1，胸导联 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>采集频带 %1–%2 Hz</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>中位心搏，测得</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>中位心搏，来自文件</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>各列同步</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>各列连续</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>显示滤波：%1</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 至 %2 s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>依据规则，并非来自 AI</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>文件中的语句</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… 另有 %1 项，全文见第 %2 页</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… 全文见第 %1 页</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>采集时间</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>打印页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>With AI suggestions</source>
        <translation>包含 AI 提示</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>单独成块，标明仅供研究使用</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>略去所有可识别患者身份的信息</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>判读及其撰写者也一并略去</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>另存为 PDF、SVG 或 PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>各导联的信号质量</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>%1 Hz 工频干扰</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法判读</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可判读</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>查询 PACS</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
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
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>查到的检查</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>获取进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>尚未设置服务器：请在设置的“DICOM 网络”中添加。</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>查找服务器上的内容。按 Enter 查找；可选择多行。</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>姓, 名</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>服务器上没有符合条件的内容。请延长时间范围，或以 * 代替未知内容。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>仅列前 %n 项检查；还有更多：请缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>查到 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>正在获取 %n 项检查…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>已取消。此前收到的内容保留；再次获取可取得其余部分。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>获取 %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>%1/%2 位判读者已完成</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>待标注病例</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>标注任务</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>您尚未完成且仍需判读者的病例</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>任务的全部病例</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>全部判读者均已完成但意见不一致的病例</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部病例</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>将列表中的病例加入此任务</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>判读者间一致性…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>导出标签…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>已裁定 %1/%2；每例由 %n 位判读者标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>分歧 (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>正在读取任务…</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>还没有标注任务</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>任务由工作列表中显示的病例、标签集以及每例判读者人数构成，判读者彼此看不到对方的标签。</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>没有待裁定的病例</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>全部判读者均已完成但意见不一致的病例列在此处。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办病例</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>您已完成该任务的全部病例，或其判读者已满。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>“先判读”已开启：您给出初步或已确认的判读后，才显示 AI 的提示。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>立即显示</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>仅对本病例显示，直至程序退出</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>存为初步判读</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>编辑模板…</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>无法保存判读：病例数据库不可用。</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>添加修订</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>您看到了什么？</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>以 %1 签名 (Enter)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>心搏</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>仅异常心搏</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>RR 间期图</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>RR 间期随时间的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n 个心搏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>异常 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>校准此屏幕</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>将实物平贴屏幕，其一角对准对照框左上角。拖动右边和下边，直至对照框与实物大小完全一致；方向键每次移动一个像素。</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>银行卡（85.60 × 53.98 mm）</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>直尺，横竖各 100 mm</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>对照实物</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>每毫米横向 %1 像素，纵向 %2 像素</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>没有屏幕具有这样的像素：可能的范围为每英寸 50 至 400 点。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>将判读发送至 PACS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>以 DICOM 报告（Basic Text SR）形式发送，归入该心电图所属的检查。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>尚未设置服务器：请在设置的“DICOM 网络”中添加。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>服务器已接收并保存报告。</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>未被接收：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>名称或 IPv4 地址</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>经本机连接 (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>由其发送至本机接收端 (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE 标题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Retrieve by</source>
        <translation>获取方式</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>从回收站还原</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>DICOM 网络</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>有 GPU 时使用 GPU</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>编码器运行于</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>先判读：在我给出判读前隐藏 AI</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>先看到提示的人往往倾向于赞同，无论对错。存为初步或确认后，即视为已给出判读。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>语言和设备的更改将在下次启动后生效。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>谁在判读？</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>此病例数据库设有账户。病例仅向登录者显示，所作记录以其名义保存。</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不得用于诊断。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在核对密码…</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>此账户已停用。管理员可以重新启用。</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>用户名与密码不匹配。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>连续多次输入错误密码。%n 秒后才会核对下一次输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>未经判读者确认（%1）</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>全部病例分布图</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>其他患者的相似病例</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>正在与全部病例比较…</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>没有其他患者的病例可供比较。请导入并分析更多记录：最相近的病例及其已确认内容将显示在此处。</translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>身份未知，无编号和姓名：其中任何一例都可能属于同一患者。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>其中 %n 例可能属于同一患者：身份未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>其他患者的 %n 个病例中余弦距离最近者；距离中位数为 %1，对应满格。编码器视为相似，不代表诊断相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1，距离 %2。%3。</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>AI 提示：%1。</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2，%3</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不得用于诊断。</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1/%2</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>正在编码 %1/%2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <source>Map and its checks</source>
        <translation>热图及其检验</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>打开数值表</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>应如何读取此表？</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>每秒的采样数</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>采样值的单位</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>所含的导联</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1 已注明读取方式。您在此处的更改适用于所有相同表头的数值表。</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1 未注明：%2。您在此处的说明将用于所有相同表头的数值表。</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>、 </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>现以此方式读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>数值表的前几行</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>按此读取</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>点 (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>逗号 (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>由时间推算</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>以各列所注为准</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>无从得知</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>每秒采样数</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>采样值单位</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>前置行数</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>第 %1 列的导联</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>前 %1 s：%2 个导联，%3 Hz，%4。</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>按毫伏绘制</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>标度未知</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>新建标注任务</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>向判读者显示 AI 的提示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>每例判读者数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>建立任务</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>%n 个病例，即工作列表当前所示。每例由您指定人数的判读者标注；全部完成之前，彼此看不到对方的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>以此新建…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>从文件打开…</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>将此标签集存为文件…</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>工作列表未显示病例：请先更改筛选条件。</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>已有同名任务。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Templates</name>
    <message>
        <source>Normal ECG</source>
        <translation>正常心电图</translation>
    </message>
    <message>
        <source>Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. No ST deviation. Normal ECG.</source>
        <translation>窦性心律，心率 {rate} 次/分。PR {pr} ms，QRS {qrs} ms，QTc {qtc} ms，QRS 电轴 {axis}°。无 ST 段偏移。正常心电图。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>心率 {rate} 次/分，PR {pr} ms，QRS {qrs} ms，QT {qt} ms，QTc (Fridericia) {qtc} ms，QRS 电轴 {axis}°。</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>基于规则的语句</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>与既往心电图比较无变化。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>判读模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} 代表相应的测量值。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>按层和注意力头显示的注意力</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>注意力头均值</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>注意力头 %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>第 %1 层，%2。接收最多：%3，%4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>记录分析后，此处显示每一层的注意力。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>均值</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS：受信任证书 (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS：本机证书</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS：本机密钥</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>请先选择一个时间分规，再按 M 等距重复。</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>方向键每次将分规边线移动一个采样点；另两个方向键切换边线。</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>从一边拖动到另一边。Esc 结束。再按 C：用键盘放置。</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>从一个电平拖动到另一个电平。Esc 结束。再按 Shift+C：用键盘放置。</translation>
    </message>
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>没有中位心搏：既未测得，文件中也没有。</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>拖动线条可修正；Ctrl+B 用键盘选取线条。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>左右键每次移动一个采样点，上下键转到下一个；Delete 撤回。</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>此处没有可选取的心搏。</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>幅度单位未知</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>肢体导联 %1，胸导联 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>适合窗口：此屏幕上 %1 mm/s</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>滤波 %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>采集频带 %1–%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>屏幕已校准</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>屏幕未校准</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>心电图波形</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>%1 上的分规：%2</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>第 %1 个心搏</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>中位心搏</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%2的 %1，%3 s</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>导联 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1（无单位）</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>第 %1 个心搏，%2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>心搏之间</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1 放大</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>未打开心电图</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1 个导联，%2 s，布局 %3，%4 mm/s，%5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>心率 (/min)</translation>
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
        <translation>该患者各间期随时间的变化</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>热图或其检验的进度</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>未检验：没有可用于检验的所见。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>按波和导联汇总的热图</translation>
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
        <translation>波间</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>对所有心搏逐采样点求和。</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>每个数值对应去除某导联的一个秒段，并均匀分摊到该秒段：其中各心搏的所有波共同分摊。</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>片段均匀分摊到其 200 ms：QRS 波群会与相邻部分共享。</translation>
    </message>
    <message>
        <source>The waves are being measured…</source>
        <translation>正在测量各波…</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>此记录中无法定位各波。</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>单位：%1。</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>全部导联，按所占时间折算为均匀值的倍数：P %1，QRS %2，ST %3，T %4，波间 %5。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>去除导联或秒段，查看所见如何变化。“去除”指不存在，而非置零。</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>去除导联 %1</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>去除第 %1 至 %2 秒</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>压力测试：与模型的训练方式不同。模型从未见过缺少导联的记录。</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>正在计算所见…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>姓名、ID、文件或日期</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>筛选工作列表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>在全部病例分布图上选择的选集；点击可重新显示全部病例</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部病例</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>已选 %n 个病例  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>暂无所见</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站 (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>病例数据库不可用</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>正在打开病例数据库…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>您删除的病例保留在此处，直至清空回收站。</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>没有符合的病例</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>请更改筛选条件以查看其他病例。</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有病例</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>将心电图文件或文件夹拖到窗口任意位置，或由此开始。它们保存在本机的数据库中。</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>AI 提示有所见的病例</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>“先判读”开启时不可用：否则会透露 AI 的提示</translation>
    </message>
</context>
</TS>

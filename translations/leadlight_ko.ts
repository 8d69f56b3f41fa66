<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Cases</source>
        <translation>증례</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>파형</translation>
    </message>
    <message>
        <source>Calipers</source>
        <translation>캘리퍼</translation>
    </message>
    <message>
        <source>AI and maps</source>
        <translation>AI 및 맵</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>라벨링</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>Open a table of numbers (CSV)…</source>
        <translation>숫자 표(CSV) 열기…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>다음 증례</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>이전 증례</translation>
    </message>
    <message>
        <source>Move the case to the bin</source>
        <translation>증례를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Restore the case from the bin</source>
        <translation>휴지통에서 증례 복원</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>Print, or save as PDF, SVG or PNG…</source>
        <translation>인쇄 또는 PDF, SVG, PNG로 저장…</translation>
    </message>
    <message>
        <source>Save the case as a page…</source>
        <translation>증례를 웹 페이지로 저장…</translation>
    </message>
    <message>
        <source>Query PACS…</source>
        <translation>PACS 조회…</translation>
    </message>
    <message>
        <source>Send the confirmed reading to a PACS…</source>
        <translation>확정 판독을 PACS로 전송…</translation>
    </message>
    <message>
        <source>Receive over the DICOM network, on or off</source>
        <translation>DICOM 네트워크 수신 켜기/끄기</translation>
    </message>
    <message>
        <source>Print all listed cases into one PDF…</source>
        <translation>목록의 모든 증례를 PDF 하나로 인쇄…</translation>
    </message>
    <message>
        <source>Layout 3x4+1</source>
        <translation>배열 3x4+1</translation>
    </message>
    <message>
        <source>Layout 3x4+3</source>
        <translation>배열 3x4+3</translation>
    </message>
    <message>
        <source>Layout 3x4</source>
        <translation>배열 3x4</translation>
    </message>
    <message>
        <source>Layout 6x2</source>
        <translation>배열 6x2</translation>
    </message>
    <message>
        <source>Layout 12x1</source>
        <translation>배열 12x1</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>중앙값 박동</translation>
    </message>
    <message>
        <source>Limb leads in Cabrera&apos;s order</source>
        <translation>사지유도를 Cabrera 순서로</translation>
    </message>
    <message>
        <source>Simultaneous columns</source>
        <translation>열 동시 표시</translation>
    </message>
    <message>
        <source>Paper speed down</source>
        <translation>기록지 속도 낮추기</translation>
    </message>
    <message>
        <source>Paper speed up</source>
        <translation>기록지 속도 높이기</translation>
    </message>
    <message>
        <source>Gain down</source>
        <translation>감도 낮추기</translation>
    </message>
    <message>
        <source>Gain up</source>
        <translation>감도 높이기</translation>
    </message>
    <message>
        <source>Chest leads at half the gain</source>
        <translation>흉부유도 감도 절반</translation>
    </message>
    <message>
        <source>Display filter on or off</source>
        <translation>표시 필터 켜기/끄기</translation>
    </message>
    <message>
        <source>Show up to 150 Hz</source>
        <translation>150 Hz까지 표시</translation>
    </message>
    <message>
        <source>Show up to 100 Hz</source>
        <translation>100 Hz까지 표시</translation>
    </message>
    <message>
        <source>Show up to 40 Hz</source>
        <translation>40 Hz까지 표시</translation>
    </message>
    <message>
        <source>Show up to 35 Hz</source>
        <translation>35 Hz까지 표시</translation>
    </message>
    <message>
        <source>Show from 0.05 Hz</source>
        <translation>0.05 Hz부터 표시</translation>
    </message>
    <message>
        <source>Show from 0.15 Hz</source>
        <translation>0.15 Hz부터 표시</translation>
    </message>
    <message>
        <source>Show from 0.5 Hz</source>
        <translation>0.5 Hz부터 표시</translation>
    </message>
    <message>
        <source>Take 50 Hz mains off</source>
        <translation>50 Hz 전원 잡음 제거</translation>
    </message>
    <message>
        <source>Take 60 Hz mains off</source>
        <translation>60 Hz 전원 잡음 제거</translation>
    </message>
    <message>
        <source>Fit the paper to the window</source>
        <translation>기록지를 창에 맞추기</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Beats and intervals on the tracing</source>
        <translation>파형에 박동과 간격 표시</translation>
    </message>
    <message>
        <source>Take hold of a point of a beat by keys</source>
        <translation>키로 박동의 기준점 선택</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>모든 교정 취소</translation>
    </message>
    <message>
        <source>Beat list, RR tachogram and heart rate</source>
        <translation>박동 목록, RR 타코그램, 심박수</translation>
    </message>
    <message>
        <source>Compare with the earlier tracing</source>
        <translation>이전 심전도와 비교</translation>
    </message>
    <message>
        <source>Compare beside, above or by median beats</source>
        <translation>비교: 나란히, 위아래 또는 중앙값 박동</translation>
    </message>
    <message>
        <source>Calibrate the screen…</source>
        <translation>화면 크기 보정…</translation>
    </message>
    <message>
        <source>Time caliper (again: set one by keys)</source>
        <translation>시간 캘리퍼(한 번 더: 키로 설정)</translation>
    </message>
    <message>
        <source>Voltage caliper (again: set one by keys)</source>
        <translation>전압 캘리퍼(한 번 더: 키로 설정)</translation>
    </message>
    <message>
        <source>Let the selected caliper march</source>
        <translation>선택한 캘리퍼를 등간격 반복</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>모든 캘리퍼 제거</translation>
    </message>
    <message>
        <source>Map on or off (hold Space: hide it while held)</source>
        <translation>맵 켜기/끄기(스페이스바를 누르는 동안 숨김)</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>유사 증례</translation>
    </message>
    <message>
        <source>Chart of all cases on or off</source>
        <translation>전체 증례 분포도 켜기/끄기</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>아래 레이어</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>위 레이어</translation>
    </message>
    <message>
        <source>Check the map</source>
        <translation>맵 검증</translation>
    </message>
    <message>
        <source>Map as ground, band or trace</source>
        <translation>맵 형태: 배경, 띠 또는 파형선</translation>
    </message>
    <message>
        <source>Scale of this map, or a fixed one</source>
        <translation>맵 자체 척도 또는 고정 척도</translation>
    </message>
    <message>
        <source>Map: attention</source>
        <translation>맵: 어텐션</translation>
    </message>
    <message>
        <source>Map: contribution</source>
        <translation>맵: 기여도</translation>
    </message>
    <message>
        <source>Map: attention rollout</source>
        <translation>맵: 어텐션 롤아웃</translation>
    </message>
    <message>
        <source>Map: gradient-weighted attention</source>
        <translation>맵: 그래디언트 가중 어텐션</translation>
    </message>
    <message>
        <source>Map: AttnLRP</source>
        <translation>맵: AttnLRP</translation>
    </message>
    <message>
        <source>Map: occlusion</source>
        <translation>맵: 가림</translation>
    </message>
    <message>
        <source>Attention heads as a grid</source>
        <translation>어텐션 헤드 격자</translation>
    </message>
    <message>
        <source>Attention heads, sorted</source>
        <translation>어텐션 헤드 정렬</translation>
    </message>
    <message>
        <source>Filmstrip through the layers</source>
        <translation>레이어별 필름스트립</translation>
    </message>
    <message>
        <source>Two maps side by side</source>
        <translation>두 맵 나란히</translation>
    </message>
    <message>
        <source>Show the map&apos;s checks</source>
        <translation>맵의 검증 결과 보기</translation>
    </message>
    <message>
        <source>Show the chosen patch</source>
        <translation>선택한 패치 보기</translation>
    </message>
    <message>
        <source>Show the map by wave</source>
        <translation>파별 맵 보기</translation>
    </message>
    <message>
        <source>Leave out leads or seconds</source>
        <translation>유도 또는 초 구간 제외</translation>
    </message>
    <message>
        <source>Show what the models say of themselves</source>
        <translation>모델 카드 보기</translation>
    </message>
    <message>
        <source>Choose the models…</source>
        <translation>모델 선택…</translation>
    </message>
    <message>
        <source>Analyse the case again</source>
        <translation>증례 다시 분석</translation>
    </message>
    <message>
        <source>Write the reading</source>
        <translation>판독 작성</translation>
    </message>
    <message>
        <source>Confirm the reading and go on</source>
        <translation>판독 확정 후 다음으로</translation>
    </message>
    <message>
        <source>Templates for readings…</source>
        <translation>판독 서식…</translation>
    </message>
    <message>
        <source>Read first on or off</source>
        <translation>선판독 켜기/끄기</translation>
    </message>
    <message>
        <source>New labelling task of the listed cases…</source>
        <translation>목록의 증례로 새 라벨링 작업…</translation>
    </message>
    <message>
        <source>Add the listed cases to the task</source>
        <translation>목록의 증례를 작업에 추가</translation>
    </message>
    <message>
        <source>The recording cannot be assessed</source>
        <translation>기록 평가 불가</translation>
    </message>
    <message>
        <source>Put marks on all leads</source>
        <translation>모든 유도에 주석 달기</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>판독자 간 일치도…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>라벨 내보내기…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>라벨링</translation>
    </message>
    <message>
        <source>Search cases or commands</source>
        <translation>증례 또는 명령 검색</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게/어둡게</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>워크리스트 필터</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>실행 중인 처리 취소</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlight 정보</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Sign out, or switch reader</source>
        <translation>로그아웃 또는 판독자 전환</translation>
    </message>
    <message>
        <source>People and accounts…</source>
        <translation>사용자와 계정…</translation>
    </message>
</context>
<context>
    <name>AnalysisBand</name>
    <message>
        <source>points from %1–%2 Hz, amplitudes unfiltered</source>
        <translation>기준점은 %1~%2 Hz에서, 진폭은 필터 없이 산출</translation>
    </message>
</context>
<context>
    <name>AttentionOverlay</name>
    <message>
        <source>no map on median beats: the model reads ten seconds</source>
        <translation>중앙값 박동에는 맵 없음: 모델은 10초 기록을 읽음</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>by the reader, in a what-if</comment>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>derived, not seen by the model</source>
        <translation>계산된 유도, 모델이 읽지 않음</translation>
    </message>
    <message>
        <source>not seen by the model</source>
        <translation>모델이 읽지 않음</translation>
    </message>
</context>
<context>
    <name>Beats</name>
    <message>
        <source>normal</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>premature ventricular</source>
        <translation>심실조기박동</translation>
    </message>
    <message>
        <source>premature supraventricular</source>
        <translation>심실상성 조기박동</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>조율 박동</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>인공잡음</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>분석됨</translation>
    </message>
    <message>
        <source>Read, preliminary</source>
        <translation>예비 판독</translation>
    </message>
    <message>
        <source>Read and confirmed</source>
        <translation>확정 판독</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>수정 판독</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>휴지통</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>several findings</source>
        <translation>여러 소견</translation>
    </message>
    <message>
        <source>other devices</source>
        <translation>기타 기기</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>미기재</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>기타 소견</translation>
    </message>
    <message>
        <source>nothing suggested</source>
        <translation>제안 없음</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Could not be read or written</source>
        <translation>읽거나 쓸 수 없음</translation>
    </message>
    <message>
        <source>Not a known ECG format</source>
        <translation>알 수 없는 심전도 형식</translation>
    </message>
    <message>
        <source>Damaged or contradictory</source>
        <translation>손상되었거나 모순된 데이터</translation>
    </message>
    <message>
        <source>Of a kind that is not handled</source>
        <translation>지원하지 않는 종류</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>유효하지 않음</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>남은 공간 없음</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>다른 프로그램에서 사용 중</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>이 프로그램의 오류</translation>
    </message>
</context>
<context>
    <name>ExploreMap</name>
    <message>
        <source>Attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>기여도</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>롤아웃</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>그래디언트</translation>
    </message>
    <message>
        <source>AttnLRP</source>
        <translation>AttnLRP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>share of received attention</source>
        <translation>받은 어텐션의 비율</translation>
    </message>
    <message>
        <source>share of this query&apos;s attention</source>
        <translation>이 쿼리 어텐션의 비율</translation>
    </message>
    <message>
        <source>share of attention rolled out</source>
        <translation>롤아웃 어텐션의 비율</translation>
    </message>
    <message>
        <source>weighted attention, no unit</source>
        <translation>가중 어텐션, 단위 없음</translation>
    </message>
    <message>
        <source>logit lost without the second</source>
        <translation>해당 1초 제외 시 로짓 감소</translation>
    </message>
    <message>
        <source>difference of received attention</source>
        <translation>받은 어텐션의 차이</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2 to %3 s</source>
        <comment>lead, from, to</comment>
        <translation>%1, %2~%3 s</translation>
    </message>
    <message>
        <source>%1: not a key of this query</source>
        <translation>%1: 이 쿼리의 키가 아님</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>%2개 중 %1위</translation>
    </message>
    <message>
        <source>%1: %2 of this query&apos;s attention, %3 × even; %4</source>
        <translation>%1: 이 쿼리 어텐션의 %2, 균등의 %3배; %4</translation>
    </message>
    <message>
        <source>%1: %2 of received attention, %3 × even; %4</source>
        <translation>%1: 받은 어텐션의 %2, 균등의 %3배; %4</translation>
    </message>
    <message>
        <source>%1: %2 of attention rolled out, %3 × even; %4</source>
        <translation>%1: 롤아웃 어텐션의 %2, 균등의 %3배; %4</translation>
    </message>
    <message>
        <source>%1: %2 weighted attention; %3</source>
        <translation>%1: 가중 어텐션 %2; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit lost without this second; %3</source>
        <translation>%1: 이 1초 제외 시 로짓 감소 %2; %3</translation>
    </message>
    <message>
        <source>%1: %2 of received attention more than in the other tracing; %3</source>
        <translation>%1: 받은 어텐션이 다른 심전도보다 %2 많음; %3</translation>
    </message>
    <message>
        <source>%1: %2 logit; %3</source>
        <translation>%1: 로짓 %2; %3</translation>
    </message>
    <message>
        <source>not a key of this query</source>
        <translation>이 쿼리의 키가 아님</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3 (%4)</source>
        <comment>place by size, of how many, value, unit</comment>
        <translation>%2개 중 %1위: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>What share of the attention each 200 ms of each lead receives</source>
        <translation>각 유도의 200 ms 구간마다 받는 어텐션의 비율</translation>
    </message>
    <message>
        <source>What each 200 ms of each lead adds to the logit of a finding</source>
        <translation>각 유도의 200 ms 구간마다 소견의 로짓에 더하는 값</translation>
    </message>
    <message>
        <source>Attention of all layers multiplied through</source>
        <translation>모든 레이어의 어텐션을 차례로 곱한 값</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of a finding&apos;s logit</source>
        <translation>소견 로짓의 그래디언트로 가중한 어텐션</translation>
    </message>
    <message>
        <source>The logit of a finding handed back to single samples</source>
        <translation>소견의 로짓을 개별 샘플로 되돌려 배분한 값</translation>
    </message>
    <message>
        <source>What the logit of a finding loses when a second of a lead is left out</source>
        <translation>유도의 1초를 제외할 때 소견의 로짓이 잃는 값</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 = logit %3</source>
        <translation>합 %1 + 편향 %2 = 로짓 %3</translation>
    </message>
    <message>
        <source>sum %1 + bias %2 ≈ logit %3</source>
        <translation>합 %1 + 편향 %2 ≈ 로짓 %3</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, has a share of the other sign here: the map sums to more than the logit.</source>
        <translation>주황은 소견을 지지하고 파랑은 반대합니다. 블록마다 앞에서 더해지는 위치 테이블의 몫이 여기서는 반대 부호이므로, 맵의 합이 로짓보다 큽니다.</translation>
    </message>
    <message>
        <source>Orange speaks for the finding, blue against it. The position table, added before every block, takes its share of the logit: the map does not hold all of it.</source>
        <translation>주황은 소견을 지지하고 파랑은 반대합니다. 블록마다 앞에서 더해지는 위치 테이블이 로짓의 일부를 가져가므로, 맵에 로짓 전부가 담기지는 않습니다.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>맵을 만드는 중…</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to see what it attends to.</source>
        <translation>셀을 가리키면 값을 읽을 수 있고, 클릭하면 그 패치가 주목하는 곳을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to mark it on the paper.</source>
        <translation>셀을 가리키면 값을 읽을 수 있고, 클릭하면 기록지에 표시됩니다.</translation>
    </message>
    <message>
        <source>Logit %1; the map sums to %2 % of it less its bias</source>
        <translation>로짓 %1; 맵의 합은 편향을 뺀 로짓의 %2%</translation>
    </message>
    <message>
        <source>Logit %1 with everything there</source>
        <translation>모두 포함 시 로짓 %1</translation>
    </message>
    <message>
        <source>Own lead %1 % (%2 × even), other leads %3 % (%4 × even)</source>
        <translation>자기 유도 %1%(균등의 %2배), 다른 유도 %3%(균등의 %4배)</translation>
    </message>
    <message>
        <source>This head weighs the tokens itself: each cell is its own weight of a token times what that token says. How the tokens made those weights is in no cell.</source>
        <translation>이 진단 헤드는 토큰의 가중치를 스스로 정합니다. 각 셀은 헤드가 토큰에 준 가중치와 그 토큰이 말하는 값의 곱입니다. 토큰들이 그 가중치를 어떻게 만들었는지는 어느 셀에도 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Each cell is what one token adds to the logit. Tokens have already exchanged what they know in every layer, so a cell does not say that its own 200 ms caused it.</source>
        <translation>각 셀은 토큰 하나가 로짓에 더하는 값입니다. 토큰들은 모든 레이어에서 이미 정보를 주고받았으므로, 셀이 그 200 ms가 원인이라는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>What speaks against the finding does not show in this map: it keeps positive parts alone.</source>
        <translation>이 맵은 양의 부분만 남기므로 소견에 반대되는 것은 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Left out means absent from attention and from the mean, not zeroed. Two leads that say the same are each dispensable, so that both look unimportant here.</source>
        <translation>제외는 0으로 바꾸는 것이 아니라 어텐션과 평균에서 빼는 것입니다. 같은 정보를 담은 두 유도는 하나씩 빠져도 되므로, 여기서는 둘 다 중요하지 않아 보입니다.</translation>
    </message>
    <message>
        <source>Attention is not an explanation, rolled out or not: it knows of no finding.</source>
        <translation>어텐션은 롤아웃 여부와 관계없이 설명이 아닙니다. 어텐션은 어떤 소견도 알지 못합니다.</translation>
    </message>
    <message>
        <source>Attention is not an explanation: it shows where the encoder looked, not why a finding was suggested. Evenly spread, %1 % would go to other leads; read shares against that.</source>
        <translation>어텐션은 설명이 아닙니다. 인코더가 어디를 보았는지를 나타낼 뿐, 왜 소견이 제안되었는지를 나타내지 않습니다. 균등하게 분포하면 %1%가 다른 유도로 가므로, 이를 기준으로 비율을 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>ExploreState</name>
    <message>
        <source>mean of %1 attention heads</source>
        <translation>어텐션 헤드 %1개의 평균</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>어텐션 헤드 %1</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>레이어 %1, %2</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1, by the head&apos;s own weights</source>
        <translation>%1 로짓에 대한 기여도(진단 헤드 자체의 가중치 기준)</translation>
    </message>
    <message>
        <source>Contribution to the logit of %1</source>
        <translation>%1 로짓에 대한 기여도</translation>
    </message>
    <message>
        <source>Attention received: %1</source>
        <translation>받은 어텐션: %1</translation>
    </message>
    <message>
        <source>Attention rolled out over all layers</source>
        <translation>모든 레이어에 걸친 어텐션 롤아웃</translation>
    </message>
    <message>
        <source>Attention weighted with the gradient of %1</source>
        <translation>%1 그래디언트로 가중한 어텐션</translation>
    </message>
    <message>
        <source>AttnLRP: the logit of %1 handed back</source>
        <translation>AttnLRP: 되돌려 배분한 %1 로짓</translation>
    </message>
    <message>
        <source>Occlusion: what %1 loses without a second of a lead</source>
        <translation>가림: 유도의 1초 제외 시 %1 로짓의 감소</translation>
    </message>
    <message>
        <source>Attention of %1: %2</source>
        <translation>%1의 어텐션: %2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Conduction disturbance</source>
        <translation>전도장애</translation>
    </message>
    <message>
        <source>Hypertrophy</source>
        <translation>비대</translation>
    </message>
    <message>
        <source>Myocardial infarction</source>
        <translation>심근경색</translation>
    </message>
    <message>
        <source>Normal ECG</source>
        <translation>정상 심전도</translation>
    </message>
    <message>
        <source>ST or T change</source>
        <translation>ST 또는 T 변화</translation>
    </message>
    <message>
        <source>Complete left bundle branch block</source>
        <translation>완전좌각차단</translation>
    </message>
    <message>
        <source>Complete right bundle branch block</source>
        <translation>완전우각차단</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>불완전우각차단</translation>
    </message>
    <message>
        <source>Left anterior fascicular block</source>
        <translation>좌전섬유속차단</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>1도 방실차단</translation>
    </message>
    <message>
        <source>Intraventricular conduction disturbance</source>
        <translation>심실내전도장애</translation>
    </message>
    <message>
        <source>Left ventricular hypertrophy</source>
        <translation>좌심실비대</translation>
    </message>
    <message>
        <source>Voltage criteria for left ventricular hypertrophy</source>
        <translation>좌심실비대 전압 기준</translation>
    </message>
    <message>
        <source>Left atrial enlargement</source>
        <translation>좌심방확대</translation>
    </message>
    <message>
        <source>Anterior infarction</source>
        <translation>전벽경색</translation>
    </message>
    <message>
        <source>Inferior infarction</source>
        <translation>하벽경색</translation>
    </message>
    <message>
        <source>Ischaemic ST or T change</source>
        <translation>허혈성 ST 또는 T 변화</translation>
    </message>
    <message>
        <source>T abnormality, not diagnostic</source>
        <translation>비진단적 T파 이상</translation>
    </message>
    <message>
        <source>ST change, not specific</source>
        <translation>비특이적 ST 변화</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST 하강</translation>
    </message>
    <message>
        <source>Low T waves</source>
        <translation>낮은 T파</translation>
    </message>
    <message>
        <source>Abnormal QRS</source>
        <translation>비정상 QRS</translation>
    </message>
    <message>
        <source>Q waves</source>
        <translation>Q파</translation>
    </message>
    <message>
        <source>Premature ventricular beats</source>
        <translation>심실조기박동</translation>
    </message>
    <message>
        <source>Premature atrial beats</source>
        <translation>심방조기박동</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>동율동</translation>
    </message>
    <message>
        <source>Atrial fibrillation or flutter</source>
        <translation>심방세동 또는 심방조동</translation>
    </message>
    <message>
        <source>Sinus tachycardia</source>
        <translation>동성빈맥</translation>
    </message>
    <message>
        <source>Sinus bradycardia</source>
        <translation>동성서맥</translation>
    </message>
    <message>
        <source>PTB-XL superclasses</source>
        <translation>PTB-XL 상위 분류</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>리듬</translation>
    </message>
    <message>
        <source>Common statements</source>
        <translation>주요 해석문</translation>
    </message>
    <message>
        <source>both answers are plausible</source>
        <translation>두 답이 모두 가능함</translation>
    </message>
    <message>
        <source>neither answer is plausible</source>
        <translation>어느 답도 타당하지 않음</translation>
    </message>
    <message>
        <source>the threshold and the conformal prediction disagree</source>
        <translation>임계값과 컨포멀 예측이 서로 다름</translation>
    </message>
    <message>
        <source>the recording is unlike those that the head was trained on</source>
        <translation>진단 헤드가 학습한 기록들과 다른 기록임</translation>
    </message>
    <message>
        <source>the result is no number</source>
        <translation>결과가 숫자가 아님</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>제안되지 않음</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>판단 보류</translation>
    </message>
    <message>
        <source>Ran on %1, %2</source>
        <translation>실행: %1, %2</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>the file says that the rhythm is paced; the model was not made for paced rhythms</source>
        <translation>파일에 조율 리듬으로 기재됨(이 모델은 조율 리듬용이 아님)</translation>
    </message>
    <message>
        <source>the patient is younger than 18; the model was made for adults</source>
        <translation>환자가 18세 미만임(이 모델은 성인용임)</translation>
    </message>
    <message>
        <source>no lead spans more than %1 uV, which is too little for a heart; the scale may be wrong</source>
        <translation>진폭이 %1 uV를 넘는 유도가 없어 심장 신호로는 너무 작음(척도 오류 가능)</translation>
    </message>
    <message>
        <source>half of the leads span more than %1 mV, which is too much for a heart; the scale may be wrong</source>
        <translation>유도의 절반에서 진폭이 %1 mV를 넘어 심장 신호로는 너무 큼(척도 오류 가능)</translation>
    </message>
    <message>
        <source>The model&apos;s input %1 was not recorded but computed from other leads</source>
        <translation>모델 입력 %1: 기록된 값이 아니라 다른 유도에서 계산된 값임</translation>
    </message>
    <message>
        <source>The limb leads contradict each other (I + III is not II); electrodes may be swapped</source>
        <translation>사지유도가 서로 모순됨(I + III이 II와 다름), 전극이 바뀌었을 수 있음</translation>
    </message>
    <message>
        <source>pacing spikes were found; the model was not made for paced rhythms</source>
        <translation>조율 스파이크가 발견됨(이 모델은 조율 리듬용이 아님)</translation>
    </message>
    <message>
        <source>the right and left arm electrodes look interchanged; check the leads and record again</source>
        <translation>오른팔과 왼팔 전극이 바뀐 것으로 보임(유도를 확인하고 다시 기록하십시오)</translation>
    </message>
    <message>
        <source>the signal cannot be read: %1</source>
        <translation>신호를 읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>the signal cannot be read</source>
        <translation>신호를 읽을 수 없음</translation>
    </message>
    <message>
        <source>The model reads leads that are disturbed: %1</source>
        <translation>모델이 읽는 유도에 잡음이 있음: %1</translation>
    </message>
    <message>
        <source>V1 to V6 do not follow one another as on a chest; electrodes may be interchanged, and what the model says of the chest leads may be wrong</source>
        <translation>V1~V6의 진행이 흉부유도답지 않음(전극이 바뀌었을 수 있고, 흉부유도에 대한 모델의 출력이 틀릴 수 있음)</translation>
    </message>
    <message>
        <source>The recording is longer than ten seconds; only ten seconds of it were analysed</source>
        <translation>기록이 10초보다 길어 그중 10초만 분석됨</translation>
    </message>
    <message>
        <source>the file holds no rhythm strip</source>
        <translation>파일에 리듬 기록이 없음</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>파일에 진폭의 단위가 없음</translation>
    </message>
    <message>
        <source>the recording is shorter than ten seconds</source>
        <translation>기록이 10초보다 짧음</translation>
    </message>
    <message>
        <source>lead %1 has a gap in the ten seconds to be analysed</source>
        <translation>분석할 10초 안에서 유도 %1에 결손 구간이 있음</translation>
    </message>
    <message>
        <source>lead %1 is flat</source>
        <translation>유도 %1: 평탄함</translation>
    </message>
    <message>
        <source>lead %1 goes beyond 20 mV, which no electrode at the skin measures</source>
        <translation>유도 %1: 피부 전극으로 측정될 수 없는 20 mV 초과 값</translation>
    </message>
    <message>
        <source>lead %1 is saturated: it stays at its limit</source>
        <translation>유도 %1: 포화되어 한계값에 머물러 있음</translation>
    </message>
    <message>
        <source>lead %1 is missing</source>
        <translation>유도 %1: 없음</translation>
    </message>
    <message>
        <source>lead %1 cannot be read</source>
        <translation>유도 %1: 읽을 수 없음</translation>
    </message>
    <message>
        <source>leads %1 cannot be read</source>
        <translation>유도 %1: 읽을 수 없음</translation>
    </message>
    <message>
        <source>the tracing speaks against a normal ECG: %1</source>
        <translation>파형이 정상 심전도와 맞지 않음: %1</translation>
    </message>
    <message>
        <source>NORM is suggested beside %1: they exclude one another</source>
        <translation>NORM이 %1 소견과 함께 제안됨(서로 양립할 수 없음)</translation>
    </message>
    <message>
        <source>ST elevation of %1 mV in %2</source>
        <translation>%2의 ST 상승 %1 mV</translation>
    </message>
    <message>
        <source>a PR interval of %1 ms</source>
        <translation>PR 간격 %1 ms</translation>
    </message>
    <message>
        <source>and</source>
        <translation>및</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>patient ID</source>
        <translation>환자 ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>성별</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Passed over: of no format that is read.</source>
        <translation>건너뜀: 읽을 수 있는 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Passed over: a table of numbers in a folder, which does not say how it is to be read. Open it by itself to say so.</source>
        <translation>건너뜀: 폴더에 있는 숫자 표이며 읽는 방법이 지정되어 있지 않습니다. 이 파일만 따로 열어 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>증례 %n건 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n건은 이미 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n건은 읽을 수 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>다른 파일 %n개 건너뜀</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
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
        <translation>평가 가능 여부</translation>
    </message>
    <message>
        <source>All readers are done and agree.</source>
        <translation>모든 판독자가 완료했으며 서로 일치합니다.</translation>
    </message>
    <message>
        <source>Settled by %1. The readers differed on: %2.</source>
        <translation>판정자: %1. 판독자 간 불일치 항목: %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, 버전 %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>to adjudicate</source>
        <translation>판정 대기</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>판정 완료</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>내가 완료</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>%1 of %2 done by you</source>
        <translation>%2건 중 %1건 내가 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n to adjudicate</source>
        <translation>
            <numerusform>판정 대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>모든 유도</translation>
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
        <translation>왼쪽에서 작업의 증례를 선택하십시오.</translation>
    </message>
    <message>
        <source>Reading what was said of this case…</source>
        <translation>이 증례의 내용을 읽는 중…</translation>
    </message>
    <message>
        <source>You are done with this case. What others say shows when all %1 readers are done.</source>
        <translation>이 증례를 완료했습니다. 다른 판독자의 내용은 판독자 %1명이 모두 완료하면 표시됩니다.</translation>
    </message>
    <message>
        <source>All readers agree. What you settle stands beside what they said.</source>
        <translation>모든 판독자가 일치합니다. 판정한 내용은 판독자들의 내용과 나란히 보존됩니다.</translation>
    </message>
    <message>
        <source>The readers differ on: %1. What you settle stands beside what they said.</source>
        <translation>판독자 간 불일치 항목: %1. 판정한 내용은 판독자들의 내용과 나란히 보존됩니다.</translation>
    </message>
</context>
<context>
    <name>MapChecks</name>
    <message>
        <source>Leaving out what it calls most relevant moves the logit no more than some of %1 random orders do.</source>
        <translation>맵이 가장 관련 있다고 한 부분을 제외해도, 로짓이 무작위 순서 %1개 중 일부보다 더 변하지 않습니다.</translation>
    </message>
    <message>
        <source>It hardly agrees with %1 (rank correlation %2, at least %3 wanted).</source>
        <translation>%1 맵과 거의 일치하지 않습니다(순위 상관 %2, 기준 %3 이상).</translation>
    </message>
    <message>
        <source>An encoder of random weights gives much the same map (rank correlation %1, at most %2 wanted): it shows the recording or the architecture, not what was learnt.</source>
        <translation>무작위 가중치의 인코더에서도 거의 같은 맵이 나옵니다(순위 상관 %1, 기준 %2 이하). 이 맵은 학습된 내용이 아니라 기록이나 구조를 나타냅니다.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>%1, random %2 (%3 to %4)</source>
        <comment>area, mean of random orders, lowest, highest</comment>
        <translation>%1, 무작위 %2 (%3~%4)</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). The model speaks against the finding: the logit should rise above all of them.</source>
        <translation>관련성이 가장 높은 토큰부터 제외할 때 로짓의 평균 높이를 무작위 순서 %1개(시드 1~%1)와 비교한 값입니다. 모델이 소견에 반대하므로, 로짓이 이들 모두보다 높아져야 합니다.</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are left out first, against %1 random orders (seeds 1 to %1). It should fall below all of them.</source>
        <translation>관련성이 가장 높은 토큰부터 제외할 때 로짓의 평균 높이를 무작위 순서 %1개(시드 1~%1)와 비교한 값입니다. 이들 모두보다 낮아져야 합니다.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>Mean height of the logit while the most relevant tokens are kept longest. Reported, not judged.</source>
        <translation>관련성이 가장 높은 토큰을 가장 오래 남길 때 로짓의 평균 높이입니다. 참고 값이며 합격 여부에 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 (%2 대비)</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation with the map of a second method; at least %1.</source>
        <translation>두 번째 방법의 맵과의 스피어만 순위 상관; 기준 %1 이상.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds %2 to %3. Block by block from the top, the last being everything: %4.</source>
        <translation>무작위 가중치 인코더의 맵과의 순위 상관; 절댓값 기준 %1 이하. 시드 %2~%3. 위에서부터 블록별, 마지막은 전체: %4.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합</translation>
    </message>
    <message>
        <source>%1 % of the logit</source>
        <comment>share of a logit</comment>
        <translation>로짓의 %1%</translation>
    </message>
    <message>
        <source>Sum of the map over logit less bias. What is missing or too much belongs to the position table, which is added before every block. Reported, not judged.</source>
        <translation>맵의 합을 편향을 뺀 로짓으로 나눈 값입니다. 모자라거나 남는 부분은 블록마다 앞에서 더해지는 위치 테이블의 몫입니다. 참고 값이며 합격 여부에 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>맵을 만드는 중…</translation>
    </message>
    <message>
        <source>The map is being checked…</source>
        <translation>맵을 검증하는 중…</translation>
    </message>
    <message>
        <source>Passed its checks. That does not make it right.</source>
        <translation>검증을 통과했습니다. 그렇다고 맵이 옳다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>검증이 중지되었습니다.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Not checked: do not believe it yet.</source>
        <translation>검증되지 않음: 아직 신뢰하지 마십시오.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Heart rate</source>
        <translation>심박수</translation>
    </message>
    <message>
        <source>P axis</source>
        <translation>P축</translation>
    </message>
    <message>
        <source>QRS axis</source>
        <translation>QRS축</translation>
    </message>
    <message>
        <source>T axis</source>
        <translation>T축</translation>
    </message>
    <message>
        <source>RR spread (SD)</source>
        <translation>RR 변동(SD)</translation>
    </message>
    <message>
        <source>ST axis</source>
        <translation>ST축</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Measured</source>
        <translation>성능 측정값</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>사용 목적</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>width %1, %2 layers, %3 attention heads</source>
        <translation>너비 %1, 레이어 %2개, 어텐션 헤드 %3개</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Preparation of the input</source>
        <translation>입력 전처리</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>제작일</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1세</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Receiver starts</source>
        <translation>수신 시작 중</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n ECG(s)</source>
        <translation>
            <numerusform>수신 중: 심전도 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>수신 실패</translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation>수신하지 않습니다.</translation>
    </message>
    <message>
        <source>The receiver starts.</source>
        <translation>수신을 시작합니다.</translation>
    </message>
    <message>
        <source>Listening at port %1.</source>
        <translation>포트 %1에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>수신을 시작할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) refused.</source>
        <translation>
            <numerusform>접속 %n건을 거부했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ECG(s) received</source>
        <translation>
            <numerusform>심전도 %n건 수신됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n건은 이미 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched: %1</source>
        <translation>
            <numerusform>%n건은 불러올 수 없음: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was received stays.</source>
        <translation>취소되었습니다. 수신된 것은 그대로 보존됩니다.</translation>
    </message>
</context>
<context>
    <name>PrintDeidentified</name>
    <message>
        <source>a person</source>
        <translation>익명 판독자</translation>
    </message>
</context>
<context>
    <name>PrintedMap</name>
    <message>
        <source>NOT CHECKED</source>
        <translation>검증되지 않음</translation>
    </message>
    <message>
        <source>NOT CHECKED (no finding was named)</source>
        <translation>검증되지 않음(지정된 소견 없음)</translation>
    </message>
    <message>
        <source>passed its checks</source>
        <translation>검증 통과</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>FAILED its checks (%1): do not believe it</source>
        <translation>검증 실패(%1): 신뢰하지 마십시오</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>flat</source>
        <translation>평탄</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>파형 잘림</translation>
    </message>
    <message>
        <source>electrode off</source>
        <translation>전극 이탈</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>결손</translation>
    </message>
    <message>
        <source>baseline wander</source>
        <translation>기저선 동요</translation>
    </message>
    <message>
        <source>muscle noise</source>
        <translation>근전도 잡음</translation>
    </message>
    <message>
        <source>mains hum</source>
        <translation>전원 잡음</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>신호 급변</translation>
    </message>
    <message>
        <source>beats do not resemble one another</source>
        <translation>박동의 모양이 서로 다름</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>범위 벗어남</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>예비</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>RuleCriteria</name>
    <message>
        <source>quality report</source>
        <translation>신호 품질 보고</translation>
    </message>
    <message>
        <source>age %1 years</source>
        <translation>나이 %1세</translation>
    </message>
    <message>
        <source>rate %1 &lt; %2 /min</source>
        <translation>심박수 %1 &lt; %2 /min</translation>
    </message>
    <message>
        <source>rate %1 &gt; %2 /min</source>
        <translation>심박수 %1 &gt; %2 /min</translation>
    </message>
    <message>
        <source>a spike before a third of the beats or more</source>
        <translation>박동의 1/3 이상에 조율 스파이크 선행</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats</source>
        <translation>정상 박동의 %1%에 P파 선행</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees</source>
        <translation>정상 박동의 %1%에 P파 선행, P축 %2도</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105</source>
        <translation>정상 박동의 %1%에 P파 선행, P축 %2도, -30에서 105 사이가 아님</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, a third of RR more than 12 % off the median</source>
        <translation>정상 박동의 %1%에 P파 선행, RR의 1/3이 중앙값에서 12% 넘게 벗어남</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)</source>
        <translation>정상 박동의 %1%에 P파 선행, 연속한 RR의 차이 %2% (제곱평균제곱근)</translation>
    </message>
    <message>
        <source>P waves before %1 % of the normal beats, RR regular or unknown</source>
        <translation>정상 박동의 %1%에 P파 선행, RR 규칙적이거나 불명</translation>
    </message>
    <message>
        <source>QRS from peak to peak above %1 mV in half of the leads</source>
        <translation>유도의 절반에서 QRS 정점 간 진폭 %1 mV 초과</translation>
    </message>
    <message>
        <source>%1 of %2 beats</source>
        <translation>박동 %2개 중 %1개</translation>
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
        <translation>QRS %1 ms &gt;= 120, V1 주로 양성, I·V6에 40 ms의 S파</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6</source>
        <translation>QRS %1 ms, 110~119, V1 주로 양성, I·V6에 40 ms의 S파</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms &gt;= 120, V1 주로 음성, V5 또는 V6에 늦은 R파, I·V6에 Q파 없음</translation>
    </message>
    <message>
        <source>QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6</source>
        <translation>QRS %1 ms, 110~119, V1 주로 음성, V5 또는 V6에 늦은 R파, I·V6에 Q파 없음</translation>
    </message>
    <message>
        <source>QRS %1 ms &gt;= 110, shape of neither bundle branch block</source>
        <translation>QRS %1 ms &gt;= 110, 우각차단과 좌각차단 어느 쪽의 모양도 아님</translation>
    </message>
    <message>
        <source>QRS axis %1 degrees, between %2 and %3</source>
        <translation>QRS축 %1도, %2에서 %3 사이</translation>
    </message>
    <message>
        <source>S V1 + R V5 or V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</source>
        <translation>S V1 + R V5 또는 V6 = %1 &gt;= 3.5 mV (Sokolow-Lyon)</translation>
    </message>
    <message>
        <source>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</source>
        <translation>R aVL + S V3 = %1 &gt; %2 mV (Cornell)</translation>
    </message>
    <message>
        <source>QRS from peak to peak below 0.5 mV in each (largest %1)</source>
        <translation>각 유도의 QRS 정점 간 진폭 0.5 mV 미만(최대 %1)</translation>
    </message>
    <message>
        <source>Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS</source>
        <translation>%1 (%2), %3 (%4)의 Q파: 폭 30 ms 이상이고 깊이 0.1 mV 이상, 또는 QS</translation>
    </message>
    <message>
        <source>Q in %1 (%2): longer than 20 ms, or QS</source>
        <translation>%1 (%2)의 Q파: 20 ms 초과, 또는 QS</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV</source>
        <translation>J %1 %2, %3 %4 mV</translation>
    </message>
    <message>
        <source>J %1 %2, %3 %4 mV, horizontal or falling</source>
        <translation>J %1 %2, %3 %4 mV, 수평형 또는 하강형</translation>
    </message>
    <message>
        <source>T %1 %2, %3 %4 mV, R larger than S</source>
        <translation>T %1 %2, %3 %4 mV, R이 S보다 큼</translation>
    </message>
    <message>
        <source>more than %1 %2</source>
        <translation>%1 %2 초과</translation>
    </message>
    <message>
        <source>crosses %1 or %2</source>
        <translation>%1 또는 %2 경계를 넘음</translation>
    </message>
    <message>
        <source>crosses %1</source>
        <translation>%1 경계를 넘음</translation>
    </message>
    <message>
        <source>%1 mV or more at J</source>
        <translation>J점에서 %1 mV 이상</translation>
    </message>
</context>
<context>
    <name>RuleStatements</name>
    <message>
        <source>Bradycardia</source>
        <translation>서맥</translation>
    </message>
    <message>
        <source>Tachycardia</source>
        <translation>빈맥</translation>
    </message>
    <message>
        <source>Paced rhythm</source>
        <translation>조율 리듬</translation>
    </message>
    <message>
        <source>Sinus rhythm</source>
        <translation>동율동</translation>
    </message>
    <message>
        <source>Sinus rhythm, irregular</source>
        <translation>동율동, 불규칙</translation>
    </message>
    <message>
        <source>P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes</source>
        <translation>P파 방향 이상: 이소성 심방 리듬 또는 전극 위치 오류</translation>
    </message>
    <message>
        <source>Irregular rhythm without P waves: atrial fibrillation is likely</source>
        <translation>P파 없는 불규칙 리듬: 심방세동 가능성 높음</translation>
    </message>
    <message>
        <source>Regular rhythm without P waves: not sinus rhythm</source>
        <translation>P파 없는 규칙적 리듬: 동율동 아님</translation>
    </message>
    <message>
        <source>Rhythm without P waves: not sinus rhythm</source>
        <translation>P파 없는 리듬: 동율동 아님</translation>
    </message>
    <message>
        <source>Rhythm undetermined</source>
        <translation>리듬 판별 불가</translation>
    </message>
    <message>
        <source>Premature ventricular complexes</source>
        <translation>심실조기박동</translation>
    </message>
    <message>
        <source>Premature supraventricular complexes</source>
        <translation>심실상성 조기박동</translation>
    </message>
    <message>
        <source>Long P wave: left atrial abnormality possible</source>
        <translation>P파 연장: 좌심방 이상 가능성</translation>
    </message>
    <message>
        <source>Short PR interval</source>
        <translation>PR 간격 단축</translation>
    </message>
    <message>
        <source>QT not judged: the QRS is wide</source>
        <translation>QT 평가 안 함: QRS가 넓음</translation>
    </message>
    <message>
        <source>Prolonged QT interval</source>
        <translation>QT 간격 연장</translation>
    </message>
    <message>
        <source>Short QT interval</source>
        <translation>QT 간격 단축</translation>
    </message>
    <message>
        <source>First-degree AV block</source>
        <translation>1도 방실차단</translation>
    </message>
    <message>
        <source>Right bundle branch block</source>
        <translation>우각차단</translation>
    </message>
    <message>
        <source>Incomplete right bundle branch block</source>
        <translation>불완전우각차단</translation>
    </message>
    <message>
        <source>Left bundle branch block</source>
        <translation>좌각차단</translation>
    </message>
    <message>
        <source>Incomplete left bundle branch block</source>
        <translation>불완전좌각차단</translation>
    </message>
    <message>
        <source>Nonspecific intraventricular conduction delay</source>
        <translation>비특이적 심실내전도지연</translation>
    </message>
    <message>
        <source>Marked left axis deviation</source>
        <translation>현저한 좌축편위</translation>
    </message>
    <message>
        <source>Left axis deviation</source>
        <translation>좌축편위</translation>
    </message>
    <message>
        <source>Right axis deviation</source>
        <translation>우축편위</translation>
    </message>
    <message>
        <source>Extreme axis deviation</source>
        <translation>극단적 축편위</translation>
    </message>
    <message>
        <source>Voltage criterion of left ventricular hypertrophy</source>
        <translation>좌심실비대 전압 기준</translation>
    </message>
    <message>
        <source>Low voltage in the limb leads</source>
        <translation>사지유도 저전압</translation>
    </message>
    <message>
        <source>Q waves as after an infarction</source>
        <translation>경색 후 양상의 Q파</translation>
    </message>
    <message>
        <source>ST elevation</source>
        <translation>ST 상승</translation>
    </message>
    <message>
        <source>ST depression</source>
        <translation>ST 하강</translation>
    </message>
    <message>
        <source>T wave inversion</source>
        <translation>T파 역위</translation>
    </message>
    <message>
        <source>Normal limits are not applied below 18 years of age</source>
        <translation>18세 미만에는 정상 범위를 적용하지 않음</translation>
    </message>
    <message>
        <source>Amplitudes are too large for a heart: the scale may be wrong</source>
        <translation>심장 신호로는 진폭이 너무 큼: 척도가 잘못되었을 수 있음</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>분류 안 됨</translation>
    </message>
    <message>
        <source>Within normal limits by these rules</source>
        <translation>이 규칙상 정상 범위</translation>
    </message>
    <message>
        <source>Borderline by these rules</source>
        <translation>이 규칙상 경계성</translation>
    </message>
    <message>
        <source>Abnormal by these rules</source>
        <translation>이 규칙상 비정상</translation>
    </message>
    <message>
        <source>the arm electrodes look interchanged</source>
        <translation>양팔 전극이 바뀐 것으로 보임</translation>
    </message>
    <message>
        <source>the chest electrodes look out of order</source>
        <translation>흉부 전극의 순서가 맞지 않아 보임</translation>
    </message>
    <message>
        <source>pacing spikes were found</source>
        <translation>조율 스파이크가 발견됨</translation>
    </message>
    <message>
        <source>no heart beat was found</source>
        <translation>심박동을 찾지 못함</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>샘플이 없음</translation>
    </message>
    <message>
        <source>the file does not say what its amplitudes are measured in</source>
        <translation>파일에 진폭의 단위가 없음</translation>
    </message>
    <message>
        <source>there is no rhythm in the file</source>
        <translation>파일에 리듬 기록이 없음</translation>
    </message>
    <message>
        <source>the recording is shorter than half a second</source>
        <translation>기록이 0.5초보다 짧음</translation>
    </message>
    <message>
        <source>most beats have no P wave</source>
        <translation>대부분의 박동에 P파가 없음</translation>
    </message>
    <message>
        <source>no normal beat was found</source>
        <translation>정상 박동을 찾지 못함</translation>
    </message>
    <message>
        <source>no T wave was found</source>
        <translation>T파를 찾지 못함</translation>
    </message>
    <message>
        <source>QT or QRS is unknown</source>
        <translation>QT 또는 QRS를 알 수 없음</translation>
    </message>
    <message>
        <source>QT is unknown</source>
        <translation>QT를 알 수 없음</translation>
    </message>
    <message>
        <source>the rate is unknown</source>
        <translation>심박수를 알 수 없음</translation>
    </message>
    <message>
        <source>fewer than two beats were found</source>
        <translation>발견된 박동이 2개 미만</translation>
    </message>
    <message>
        <source>fewer than three normal beats follow one another</source>
        <translation>연속한 정상 박동이 3개 미만</translation>
    </message>
    <message>
        <source>leads I and aVF are not both there</source>
        <translation>유도 I, aVF 중 없는 것이 있음</translation>
    </message>
    <message>
        <source>there is no P wave</source>
        <translation>P파가 없음</translation>
    </message>
    <message>
        <source>there is no T wave</source>
        <translation>T파가 없음</translation>
    </message>
    <message>
        <source>the QRS was not delineated</source>
        <translation>QRS 경계를 정하지 못함</translation>
    </message>
    <message>
        <source>the net areas in I and aVF are too small for a direction</source>
        <translation>I, aVF의 순면적이 너무 작아 방향을 정할 수 없음</translation>
    </message>
    <message>
        <source>V1, V5 or V6 was not measured</source>
        <translation>V1, V5 또는 V6가 측정되지 않음</translation>
    </message>
    <message>
        <source>aVL or V3 was not measured</source>
        <translation>aVL 또는 V3가 측정되지 않음</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Case database: %1</source>
        <translation>증례 데이터베이스: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>연산 모듈: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 against %2</source>
        <translation>%2 반대 %1</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%2 지지 %1 (%3)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement: %1</source>
        <translation>일치도: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>판독자</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two readers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>첫째만</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>둘째만</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>모두 아님</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>카파 (95%)</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>조정 카파</translation>
    </message>
    <message>
        <source>Alpha, all readers</source>
        <translation>알파, 전체 판독자</translation>
    </message>
    <message>
        <source>Agreement on recordings</source>
        <translation>기록 단위 일치도</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>짝지음</translation>
    </message>
    <message>
        <source>Start, ms</source>
        <translation>시작, ms</translation>
    </message>
    <message>
        <source>End, ms</source>
        <translation>끝, ms</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>중첩</translation>
    </message>
    <message>
        <source>Agreement on marks</source>
        <translation>주석의 일치도</translation>
    </message>
    <message>
        <source>Marks: second minus first, mean ± SD</source>
        <translation>주석: 둘째 − 첫째, 평균 ± SD</translation>
    </message>
    <message>
        <source>Kappa is Cohen&apos;s; where a label is rare it is low although readers agree, so the adjusted one (2 x agreement - 1) stands beside it.</source>
        <translation>카파는 Cohen의 카파입니다. 드문 라벨에서는 판독자가 일치해도 낮게 나오므로 조정 카파(2 x 일치도 - 1)를 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The task has one reader for each case: there is nobody to agree with.</source>
        <translation>이 작업은 증례마다 판독자가 한 명이므로 비교할 상대가 없습니다.</translation>
    </message>
    <message>
        <source>No case has been finished by all its readers yet.</source>
        <translation>모든 판독자가 완료한 증례가 아직 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that both finished</source>
        <translation>
            <numerusform>둘 다 완료한 증례 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AiPanel</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Model cards</source>
        <translation>모델 카드</translation>
    </message>
    <message>
        <source>AI suggestions</source>
        <translation>AI 제안</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>연구 전용</translation>
    </message>
    <message>
        <source>Open an ECG and the encoder&apos;s suggestions appear here.</source>
        <translation>심전도를 열면 인코더의 제안이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <translation>아직 분석되지 않았습니다.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>인코더가 이 심전도를 읽는 중…</translation>
    </message>
    <message>
        <source>The AI is not available</source>
        <translation>AI를 사용할 수 없음</translation>
    </message>
    <message>
        <source>%1
Everything else works without it.</source>
        <translation>%1
그 밖의 기능은 모두 AI 없이도 작동합니다.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>분석 안 됨</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>분석 안 됨: %1.</translation>
    </message>
    <message>
        <source>The encoder ran without a diagnostic head: there are no findings, only attention.</source>
        <translation>인코더가 진단 헤드 없이 실행되어 소견은 없고 어텐션만 있습니다.</translation>
    </message>
    <message>
        <source>Not suggested: %1</source>
        <translation>제안되지 않음: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>답 없음: %1</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>인코더 %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>진단 헤드 %1 %2</translation>
    </message>
    <message>
        <source>Farther from the training data than %1 % of it</source>
        <translation>학습 데이터와의 거리: 학습 데이터의 %1%보다 멂</translation>
    </message>
    <message>
        <source>From the case database, made %1</source>
        <translation>증례 데이터베이스에서, %1 작성</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AtlasPanel</name>
    <message>
        <source>All cases</source>
        <translation>전체 증례</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>색 기준</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>소견</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>올가미</translation>
    </message>
    <message>
        <source>Draw a loop round cases to choose them (or hold Shift)</source>
        <translation>증례 둘레에 고리를 그려 선택(또는 Shift를 누른 채 그리기)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>전체 보기 (0)</translation>
    </message>
    <message>
        <source>Back to the tracing</source>
        <translation>파형으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the tracing (Esc)</source>
        <translation>파형으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Click a line to see it alone</source>
        <translation>줄을 클릭하면 그것만 표시</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Drop the set</source>
        <translation>선택 집합 해제</translation>
    </message>
    <message>
        <source>Reading the embeddings…</source>
        <translation>임베딩을 읽는 중…</translation>
    </message>
    <message>
        <source>They are kept once read.</source>
        <translation>한 번 읽으면 보관됩니다.</translation>
    </message>
    <message>
        <source>There is no chart of all cases</source>
        <translation>전체 증례 분포도가 없음</translation>
    </message>
    <message>
        <source>No case has been analysed yet</source>
        <translation>아직 분석된 증례가 없음</translation>
    </message>
    <message>
        <source>Every case that the encoder has read stands here as a point, those that it takes for alike near one another.</source>
        <translation>인코더가 읽은 증례가 각각 점 하나로 표시되며, 인코더가 비슷하다고 본 증례는 서로 가까이 놓입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that the encoder has read</source>
        <translation>
            <numerusform>인코더가 읽은 증례 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike to encoder %3, not the same diagnosis.</source>
        <translation>임베딩의 주성분: 분산의 가로 %1%, 세로 %2%. 가깝다는 것은 인코더 %3 기준으로 비슷하다는 뜻이며, 같은 진단이라는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n case(s) in the worklist</source>
        <translation>
            <numerusform>워크리스트에 증례 %n건 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms.</source>
        <translation>증례를 가리키면 어느 환자인지 표시되고, 클릭하면 열립니다. 끌면 이동하고 휠로 확대/축소합니다.</translation>
    </message>
    <message>
        <source>AI suggests %1</source>
        <translation>AI 제안: %1</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>선판독이 켜져 있는 동안에는 AI 제안이 드러나므로 사용할 수 없음</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BeatListModel</name>
    <message>
        <source>Time (s)</source>
        <translation>시간 (s)</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>박동</translation>
    </message>
    <message>
        <source>RR (ms)</source>
        <translation>RR (ms)</translation>
    </message>
    <message>
        <source>Rate (/min)</source>
        <translation>심박수 (/min)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Beats</name>
    <message>
        <source>P onset</source>
        <translation>P 시작</translation>
    </message>
    <message>
        <source>P peak</source>
        <translation>P 정점</translation>
    </message>
    <message>
        <source>P end</source>
        <translation>P 끝</translation>
    </message>
    <message>
        <source>QRS onset</source>
        <translation>QRS 시작</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>QRS end</source>
        <translation>QRS 끝</translation>
    </message>
    <message>
        <source>T onset</source>
        <translation>T 시작</translation>
    </message>
    <message>
        <source>T peak</source>
        <translation>T 정점</translation>
    </message>
    <message>
        <source>T end</source>
        <translation>T 끝</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CalibrationBars</name>
    <message>
        <source>Frame to match; the arrow keys change its size</source>
        <translation>맞출 틀, 화살표 키로 크기 변경</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaliperSet</name>
    <message>
        <source>Set a caliper</source>
        <translation>캘리퍼 설정</translation>
    </message>
    <message>
        <source>Move a caliper</source>
        <translation>캘리퍼 이동</translation>
    </message>
    <message>
        <source>Remove a caliper</source>
        <translation>캘리퍼 제거</translation>
    </message>
    <message>
        <source>Remove all calipers</source>
        <translation>모든 캘리퍼 제거</translation>
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
        <translation>%1 (단위 없음)</translation>
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
        <translation>분석 안 됨: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CaseMeasurements</name>
    <message>
        <source>Being measured…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>Being measured… %1 %</source>
        <translation>측정 중… %1%</translation>
    </message>
    <message>
        <source>No ECG is open.</source>
        <translation>열린 심전도가 없습니다.</translation>
    </message>
    <message>
        <source>This ECG is still being measured.</source>
        <translation>이 심전도는 아직 측정 중입니다.</translation>
    </message>
    <message>
        <source>Nothing was measured on this ECG.</source>
        <translation>이 심전도에서 측정된 값이 없습니다.</translation>
    </message>
    <message>
        <source>This recording is too long for corrections by hand.</source>
        <translation>이 기록은 너무 길어 수동으로 교정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Move a point of a beat</source>
        <translation>박동의 기준점 이동</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>교정 취소</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>모든 교정 취소</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangeList</name>
    <message>
        <source>suggested</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>제안되지 않음</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>판단 보류</translation>
    </message>
    <message>
        <source>Findings with everything and with what is left</source>
        <translation>모두 포함했을 때와 남은 것만의 소견</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3 대신 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>probability, probability, state</comment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <comment>probability, probability, state, state</comment>
        <translation>%1 → %2, %3 → %4</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChangesTable</name>
    <message>
        <source>ST at J, %1</source>
        <translation>J점 ST, %1</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Changes since the earlier tracing</source>
        <translation>이전 심전도 이후의 변화</translation>
    </message>
    <message>
        <source>No number is beyond the usual variation.</source>
        <translation>통상 변동을 넘는 수치가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) beyond the usual variation, in bold; hold the pointer over one for the rule.</source>
        <translation>
            <numerusform>통상 변동을 넘는 수치 %n개(굵게 표시). 포인터를 올려 두면 규칙이 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged, since no usual variation is known: %1.</source>
        <translation>통상 변동이 알려져 있지 않아 평가하지 않음: %1.</translation>
    </message>
    <message>
        <source>No usual variation is known for this number; it is not judged.</source>
        <translation>이 수치는 통상 변동이 알려져 있지 않아 평가하지 않습니다.</translation>
    </message>
    <message>
        <source>Beyond the usual variation: %1 (%2)</source>
        <translation>통상 변동 초과: %1 (%2)</translation>
    </message>
    <message>
        <source>Would count: %1 (%2)</source>
        <translation>변화로 보는 기준: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>신규: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>소실: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ChecksView</name>
    <message>
        <source>The proof of the map stands here once it was checked.</source>
        <translation>맵을 검증하면 그 근거가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Logit while tokens are left out</source>
        <translation>토큰 제외에 따른 로짓</translation>
    </message>
    <message>
        <source>Logit while tokens are left out: %1 most relevant first, %2 least relevant first, %3 %4 random orders</source>
        <translation>토큰 제외에 따른 로짓: %1 관련성 높은 순, %2 관련성 낮은 순, %3 무작위 순서 %4개</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Search cases or commands</source>
        <translation>증례 또는 명령 검색</translation>
    </message>
    <message>
        <source>No case and no command bears these words.</source>
        <translation>이 검색어에 맞는 증례나 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompareView</name>
    <message>
        <source>Second method</source>
        <translation>둘째 방법</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>둘째 소견</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>현재 화면: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>비교 대상: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>인코더가 다른 심전도를 읽는 중…</translation>
    </message>
    <message>
        <source>The other model is reading this ECG…</source>
        <translation>다른 모델이 이 심전도를 읽는 중…</translation>
    </message>
    <message>
        <source>The other model has no answer to %1.</source>
        <translation>다른 모델에는 %1에 대한 답이 없습니다.</translation>
    </message>
    <message>
        <source>one scale</source>
        <translation>같은 척도</translation>
    </message>
    <message>
        <source>each on its own scale</source>
        <translation>각자의 척도</translation>
    </message>
    <message>
        <source>failed its checks · rank correlation %1 · %2</source>
        <translation>검증 실패 · 순위 상관 %1 · %2</translation>
    </message>
    <message>
        <source>rank correlation %1 · %2</source>
        <translation>순위 상관 %1 · %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Comparison</name>
    <message>
        <source>Earlier ECG tracing</source>
        <translation>이전 심전도 파형</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>동일 환자입니까?</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>동일 환자임: 비교</translation>
    </message>
    <message>
        <source>Looking for earlier tracings…</source>
        <translation>이전 심전도를 찾는 중…</translation>
    </message>
    <message>
        <source>This ECG is not in the case database, so nothing can be compared with it.</source>
        <translation>이 심전도는 증례 데이터베이스에 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Another tracing bears the same patient ID, but may be of somebody else. Choose it on the right to look.</source>
        <translation>환자 ID가 같은 다른 심전도가 있으나 다른 사람의 것일 수 있습니다. 확인하려면 오른쪽에서 선택하십시오.</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored.</source>
        <translation>저장된 이 환자의 다른 심전도가 없습니다.</translation>
    </message>
    <message>
        <source>Reading the earlier tracing…</source>
        <translation>이전 심전도를 읽는 중…</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>두 심전도의 환자 ID는 같지만 다음이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>현재 화면: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>비교 대상: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure. What you say is kept in the audit log.</source>
        <translation>동일 환자임을 확인하기 전에는 다른 심전도의 내용을 표시하지 않습니다. 확인한 내용은 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>이후, %1</translation>
    </message>
    <message>
        <source>earlier, %1</source>
        <translation>이전, %1</translation>
    </message>
    <message>
        <source>on screen, %1</source>
        <translation>현재 화면, %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CrossChart</name>
    <message>
        <source>Weights of the chosen patch</source>
        <translation>선택한 패치의 가중치</translation>
    </message>
    <message>
        <source>Own lead %1: 50 times</source>
        <translation>자기 유도 %1: 50개 시점</translation>
    </message>
    <message>
        <source>Other leads at the same time</source>
        <translation>같은 시점의 다른 유도</translation>
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
        <translation>전체 증례 분포도</translation>
    </message>
    <message>
        <source>Cases that the encoder takes for alike lie near one another. Arrow keys go from case to case, Enter opens one.</source>
        <translation>인코더가 비슷하다고 본 증례는 서로 가까이 놓입니다. 화살표 키로 증례 사이를 이동하고 Enter로 엽니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplorePanel</name>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Layer (, and . go down and up)</source>
        <translation>레이어(, 키와 . 키로 아래위 이동)</translation>
    </message>
    <message>
        <source>The finding that a map is about, or is checked against</source>
        <translation>맵이 다루거나 맵을 검증하는 기준이 되는 소견</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>소견</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>어텐션 헤드</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>The proof of the map</source>
        <translation>맵의 검증 근거</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>패치</translation>
    </message>
    <message>
        <source>What the chosen patch attends to</source>
        <translation>선택한 패치가 주목하는 곳</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>파별</translation>
    </message>
    <message>
        <source>The map summed by wave and lead</source>
        <translation>파와 유도별 맵의 합</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>제외 시험</translation>
    </message>
    <message>
        <source>The findings without some leads or seconds</source>
        <translation>일부 유도나 초 구간을 제외한 소견</translation>
    </message>
    <message>
        <source>Attention and contributions will stand here once a recording has been analysed.</source>
        <translation>기록을 분석하면 어텐션과 기여도가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1개의 평균</translation>
    </message>
    <message>
        <source>Encoder %1 %2</source>
        <translation>인코더 %1 %2</translation>
    </message>
    <message>
        <source>Head %1 %2</source>
        <translation>진단 헤드 %1 %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Filter</name>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1~%2 Hz</translation>
    </message>
    <message>
        <source>from %1 Hz</source>
        <translation>%1 Hz부터</translation>
    </message>
    <message>
        <source>up to %1 Hz</source>
        <translation>%1 Hz까지</translation>
    </message>
    <message>
        <source>%1 Hz mains taken off</source>
        <translation>%1 Hz 전원 잡음 제거</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 Hz filter on: amplitudes are too small</source>
        <translation>%1 Hz 필터 켜짐: 진폭이 실제보다 작음</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FindingRow</name>
    <message>
        <source>calibrated probability %1, suggested from %2</source>
        <translation>보정된 확률 %1, 제안 기준 %2 이상</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HeadTiles</name>
    <message>
        <source>Attention heads</source>
        <translation>어텐션 헤드</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, attention head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1비트</translation>
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
        <translation>%1% 다른 곳</translation>
    </message>
    <message>
        <source>Layer %1   %2 % across</source>
        <comment>layer, share that goes to other leads</comment>
        <translation>레이어 %1   %2% 타 유도</translation>
    </message>
    <message>
        <source>The encoder is reading the other tracing…</source>
        <translation>인코더가 다른 심전도를 읽는 중…</translation>
    </message>
    <message>
        <source>Choose another tracing of this patient above: attention heads that look elsewhere in it come first.</source>
        <translation>위에서 이 환자의 다른 심전도를 선택하십시오. 그 심전도에서 다른 곳을 보는 어텐션 헤드가 앞에 놓입니다.</translation>
    </message>
    <message>
        <source>The attention heads will stand here once a recording has been analysed.</source>
        <translation>기록을 분석하면 어텐션 헤드가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryPanel</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>위아래</translation>
    </message>
    <message>
        <source>Median beats</source>
        <translation>중앙값 박동</translation>
    </message>
    <message>
        <source>Tracings of this patient</source>
        <translation>이 환자의 심전도</translation>
    </message>
    <message>
        <source>No other tracing of this patient is stored. Import one, and V compares it.</source>
        <translation>저장된 이 환자의 다른 심전도가 없습니다. 가져온 뒤 V를 누르면 비교합니다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>연도별 추이</translation>
    </message>
    <message>
        <source>Hollow marks are the file&apos;s own numbers, not measured here.</source>
        <translation>속이 빈 기호는 여기서 측정한 값이 아니라 파일에 있는 값입니다.</translation>
    </message>
    <message>
        <source>%1 (on screen)</source>
        <translation>%1 (현재 화면)</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>환자 ID는 같지만 다음이 다름: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::IdentityBar</name>
    <message>
        <source>No ID</source>
        <translation>ID 없음</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Time not stated</source>
        <translation>시간 미기재</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s), %2 Hz, %3</source>
        <translation>
            <numerusform>%1, %n유도, %2 Hz, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>열린 심전도 없음</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>읽지 못한 이유</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <translation>읽지 못한 파일</translation>
    </message>
    <message numerus="yes">
        <source>%n more, in the list as it is saved</source>
        <translation>
            <numerusform>외 %n개, 저장한 목록에 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelDesk</name>
    <message>
        <source>Give the label %1</source>
        <translation>라벨 %1 지정</translation>
    </message>
    <message>
        <source>Take the label %1 back</source>
        <translation>라벨 %1 취소</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Take over what reader %1 says</source>
        <translation>판독자 %1의 내용 채택</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>라벨 채택</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelPanel</name>
    <message>
        <source>Cannot be assessed</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Too noisy, or no ECG: all labels are taken back (Ctrl+U)</source>
        <translation>잡음이 심하거나 심전도가 아님: 모든 라벨이 취소됩니다(Ctrl+U)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>코멘트</translation>
    </message>
    <message>
        <source>Done, next case</source>
        <translation>완료, 다음 증례</translation>
    </message>
    <message>
        <source>Of the whole recording</source>
        <translation>기록 전체</translation>
    </message>
    <message>
        <source>Marks on the tracing</source>
        <translation>파형 주석</translation>
    </message>
    <message>
        <source>No labelling task</source>
        <translation>라벨링 작업 없음</translation>
    </message>
    <message>
        <source>A task is a set of cases that one or more readers label by one label set, without seeing each other&apos;s labels. Make one on the left.</source>
        <translation>작업은 한 명 이상의 판독자가 서로의 라벨을 보지 않고 라벨 세트 하나로 라벨링하는 증례의 모음입니다. 왼쪽에서 만드십시오.</translation>
    </message>
    <message>
        <source>Settle it anew</source>
        <translation>다시 판정</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Settled, next case</source>
        <translation>판정 완료, 다음 증례</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>판독자 %1: %2</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>평가 불가</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>All that this reader says, in place of what stands here</source>
        <translation>현재 내용 대신 이 판독자의 내용 전체를 사용</translation>
    </message>
    <message>
        <source>Click where it is; with Shift on all leads. Esc ends it.</source>
        <translation>해당 위치를 클릭하십시오. Shift를 누르면 모든 유도에 적용됩니다. Esc로 끝냅니다.</translation>
    </message>
    <message>
        <source>Drag from its start to its end; with Shift on all leads. Esc ends it.</source>
        <translation>시작에서 끝까지 끄십시오. Shift를 누르면 모든 유도에 적용됩니다. Esc로 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelRow</name>
    <message>
        <source>key %1</source>
        <translation>키 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>주석 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>given by reader %1</source>
        <translation>판독자 %1의 라벨</translation>
    </message>
    <message>
        <source>the readers differ</source>
        <translation>판독자 간 불일치</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelScreen</name>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>AI suggestion, research use only: %1</source>
        <translation>AI 제안, 연구 전용: %1</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>목록의 마지막 증례입니다.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>목록의 첫 증례입니다.</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>목록의 마지막 증례였습니다.</translation>
    </message>
    <message>
        <source>The task is made. Enter says that a case is done and goes on to the next.</source>
        <translation>작업을 만들었습니다. Enter를 누르면 증례를 완료하고 다음 증례로 이동합니다.</translation>
    </message>
    <message>
        <source>The worklist shows the bin, and what is there is not labelled.</source>
        <translation>워크리스트에 휴지통이 표시되어 있습니다. 휴지통의 증례는 라벨링하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added to the task</source>
        <translation>
            <numerusform>작업에 증례 %n건 추가됨</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no labelling task yet.</source>
        <translation>아직 라벨링 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>라벨 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n finished case(s) written to %1</source>
        <translation>
            <numerusform>완료된 증례 %n건을 저장함: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>라벨 세트 열기</translation>
    </message>
    <message>
        <source>Save the label set</source>
        <translation>라벨 세트 저장</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LabelSetDialog</name>
    <message>
        <source>Label set</source>
        <translation>라벨 세트</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Guide for readers</source>
        <translation>판독자 지침</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>이 세트 사용</translation>
    </message>
    <message>
        <source>A set is locked once a task uses it: another list is another version.</source>
        <translation>작업에 사용된 세트는 잠깁니다. 목록을 바꾸면 새 버전이 됩니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>택일 그룹</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>코드 체계</translation>
    </message>
    <message>
        <source>Of the labels with the same word here a recording has one at most</source>
        <translation>여기에 같은 단어가 적힌 라벨은 기록 하나에 하나까지만 지정됩니다</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>라벨 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>구간</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LargeAttention</name>
    <message>
        <source>Attention head</source>
        <translation>어텐션 헤드</translation>
    </message>
    <message>
        <source>From lead to lead</source>
        <translation>유도에서 유도로</translation>
    </message>
    <message>
        <source>From time to time within a lead</source>
        <translation>한 유도 안에서 시점에서 시점으로</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>유도</translation>
    </message>
    <message>
        <source>From time (row) to time (column), in lead</source>
        <translation>시점(행)에서 시점(열)으로, 유도</translation>
    </message>
    <message>
        <source>From lead (row) to lead (column), per cent</source>
        <translation>유도(행)에서 유도(열)로, %</translation>
    </message>
    <message>
        <source>Entropy %1 bits (even %2), %3 % to other leads (even %4 %), %5 s from a patch to what it looks at within its lead (even %6 s)</source>
        <translation>엔트로피 %1비트(균등 %2), 다른 유도로 %3%(균등 %4%), 같은 유도 안에서 패치와 주목하는 곳 사이 %5 s(균등 %6 s)</translation>
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
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>미판독</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>예비</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Which cases are listed, by how far they were read</source>
        <translation>판독 상태에 따라 목록에 표시할 증례</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된순</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>최근 추가순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By patient ID</source>
        <translation>환자 ID순</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>상태순</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>목록의 순서</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LookControls</name>
    <message>
        <source>Map as</source>
        <translation>맵 형태</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Boxes of 200 ms behind the trace</source>
        <translation>파형선 뒤의 200 ms 상자</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>띠</translation>
    </message>
    <message>
        <source>A band round the trace</source>
        <translation>파형선을 둘러싼 띠</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>파형선</translation>
    </message>
    <message>
        <source>The trace underlaid; AttnLRP sample by sample</source>
        <translation>파형선에 밑색을 깖; AttnLRP는 샘플마다</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>부호</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>What speaks for the finding and what against it</source>
        <translation>소견을 지지하는 것과 반대하는 것</translation>
    </message>
    <message>
        <source>For</source>
        <translation>지지</translation>
    </message>
    <message>
        <source>On the paper only what speaks for the finding</source>
        <translation>기록지에 소견을 지지하는 것만 표시</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>On the paper only what speaks against it</source>
        <translation>기록지에 소견에 반대하는 것만 표시</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>이 맵</translation>
    </message>
    <message>
        <source>Up to this map&apos;s largest value</source>
        <translation>이 맵의 최댓값까지</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>The same for all recordings, so that maps can be compared</source>
        <translation>모든 기록에 같은 척도를 써서 맵을 서로 비교할 수 있음</translation>
    </message>
    <message>
        <source>Strength of the map on the paper</source>
        <translation>기록지 위 맵의 진하기</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>진하기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Earlier tracings</source>
        <translation>이전 심전도</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>열린 심전도 없음</translation>
    </message>
    <message>
        <source>Drop a file here, or choose a case from the worklist on the Read screen.</source>
        <translation>여기에 파일을 끌어다 놓거나, &apos;판독&apos; 화면의 워크리스트에서 증례를 선택하십시오.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>확정됨: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>소견</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>해당 파일 보기</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Open a case, then write its reading.</source>
        <translation>증례를 연 다음 판독을 작성하십시오.</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>판독을 저장할 수 없습니다. 증례 데이터베이스를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Readings are confirmed on the Read screen, where they can be seen.</source>
        <translation>판독은 내용이 보이는 &apos;판독&apos; 화면에서 확정합니다.</translation>
    </message>
    <message>
        <source>Write a reading first, then Enter confirms it.</source>
        <translation>먼저 판독을 작성한 다음 Enter로 확정하십시오.</translation>
    </message>
    <message>
        <source>This is what Enter will sign: press it again to confirm.</source>
        <translation>Enter를 누르면 이 내용에 서명합니다. 확정하려면 한 번 더 누르십시오.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1: 휴지통으로 이동했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good? This cannot be undone.</source>
        <translation>
            <numerusform>증례 %n건을 영구 삭제하시겠습니까? 되돌릴 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>The model files have not been read yet.</source>
        <translation>모델 파일을 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>증례</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window; they are kept in a database on this computer. N and P go to the next and the previous case.</source>
        <translation>심전도 파일이나 폴더를 창 아무 곳에나 끌어다 놓으십시오. 이 컴퓨터의 데이터베이스에 보관됩니다. N과 P로 다음 증례와 이전 증례로 이동합니다.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>기록지</translation>
    </message>
    <message>
        <source>1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat with its points, which can be dragged; V lays the patient&apos;s earlier tracing beside.</source>
        <translation>1~6으로 배열을 고르고, 휠로 시간을 이동하며, C로 캘리퍼를 꺼냅니다. B는 모든 박동과 끌어서 옮길 수 있는 기준점을 표시하고, V는 환자의 이전 심전도를 나란히 놓습니다.</translation>
    </message>
    <message>
        <source>Numbers, rules and the AI</source>
        <translation>수치, 규칙, AI</translation>
    </message>
    <message>
        <source>What is measured here stands beside what the file states; a click marks it on the paper. Statements by rule tell their criterion. What the AI suggests stands apart.</source>
        <translation>여기서 측정한 값은 파일에 있는 값 옆에 표시되며, 클릭하면 기록지에 표시됩니다. 규칙 기반 해석문은 그 기준을 함께 보여 줍니다. AI 제안은 따로 표시됩니다.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>그 밖의 기능</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every case. The question mark shows all keys.</source>
        <translation>Ctrl+K로 모든 명령과 증례를 찾을 수 있습니다. 물음표를 누르면 모든 키가 표시됩니다.</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlight 정보</translation>
    </message>
    <message>
        <source>%1

Reads 12-lead ECGs with the ECG-JEPA encoder at the reader&apos;s side.
Research use only. Not for diagnosis.

Free software under the GNU General Public License, version 3 or later. The typeface is Inter, under the SIL Open Font License.</source>
        <translation>%1

판독자 곁에서 ECG-JEPA 인코더로 12유도 심전도를 읽습니다.
연구 전용. 진단용이 아닙니다.

GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어입니다. 글꼴은 SIL Open Font License를 따르는 Inter입니다.</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>유사 증례</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Open an ECG to see which cases the encoder takes for alike.</source>
        <translation>심전도를 열면 인코더가 비슷하다고 본 증례가 표시됩니다.</translation>
    </message>
    <message>
        <source>Not analysed: %1.</source>
        <translation>분석 안 됨: %1.</translation>
    </message>
    <message>
        <source>The AI is not available: %1</source>
        <translation>AI를 사용할 수 없음: %1</translation>
    </message>
    <message>
        <source>The encoder is reading this ECG…</source>
        <translation>인코더가 이 심전도를 읽는 중…</translation>
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
        <translation>%1 (단위 없음)</translation>
    </message>
    <message>
        <source>Open an ECG to see what the encoder attends to.</source>
        <translation>심전도를 열면 인코더가 주목하는 곳이 표시됩니다.</translation>
    </message>
    <message>
        <source>Maps are not stored: the encoder computes them again…</source>
        <translation>맵은 저장되지 않으므로 인코더가 다시 계산하는 중…</translation>
    </message>
    <message>
        <source>Only a confirmed reading can be sent.</source>
        <translation>확정 판독만 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the case as a page</source>
        <translation>증례를 웹 페이지로 저장</translation>
    </message>
    <message>
        <source>The name of the page holds the patient&apos;s name or number; choose another.</source>
        <translation>페이지 이름에 환자의 이름이나 번호가 들어 있습니다. 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Making and checking the maps…</source>
        <translation>맵을 만들고 검증하는 중…</translation>
    </message>
    <message>
        <source>Making the maps…</source>
        <translation>맵을 만드는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not analysed: %1</source>
        <translation>분석 안 됨: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>제안된 소견이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on: %1</source>
        <translation>답 없음: %1</translation>
    </message>
    <message>
        <source>Percentile of distance: %1</source>
        <translation>거리 백분위: %1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>인코더 %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>진단 헤드 %1</translation>
    </message>
    <message>
        <source>The worklist is empty, so there is nothing to print.</source>
        <translation>워크리스트가 비어 있어 인쇄할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Print the listed cases</source>
        <translation>목록의 증례 인쇄</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n case(s)…</source>
        <translation>
            <numerusform>증례 %n건 인쇄 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be printed and were left out.</source>
        <translation>
            <numerusform>증례 %n건은 인쇄할 수 없어 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>파일로 인쇄</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>이름은 .pdf, .svg 또는 .png로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The name of the file holds the patient&apos;s name or number; choose another.</source>
        <translation>파일 이름에 환자의 이름이나 번호가 들어 있습니다. 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>The AI is hidden</source>
        <translation>AI가 숨겨져 있음</translation>
    </message>
    <message>
        <source>The AI is shown for this case. Read first stays on for the others.</source>
        <translation>이 증례에는 AI 제안이 표시됩니다. 다른 증례에는 선판독이 계속 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Read first is off: the AI&apos;s suggestions show at once.</source>
        <translation>선판독이 꺼져 있어 AI 제안이 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>Confirmed. What the AI suggests is shown now; N goes to the next case.</source>
        <translation>확정되었습니다. 이제 AI 제안이 표시됩니다. N을 누르면 다음 증례로 이동합니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <translation>고정 척도</translation>
    </message>
    <message>
        <source>this map&apos;s scale</source>
        <translation>이 맵의 척도</translation>
    </message>
    <message>
        <source>logit per sample</source>
        <translation>샘플당 로짓</translation>
    </message>
    <message>
        <source>ends at the 99.5th percentile</source>
        <translation>99.5 백분위에서 끝남</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1~%2, %3</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>기록지</translation>
    </message>
    <message>
        <source>table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>even %1</source>
        <translation>균등 %1</translation>
    </message>
    <message>
        <source>even</source>
        <comment>a tick&apos;s label</comment>
        <translation>균등</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapStrip</name>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Every layer and attention head, each on its own scale</source>
        <translation>모든 레이어와 어텐션 헤드, 각자의 척도</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Attention heads by entropy, share across leads, distance, or difference between two tracings</source>
        <translation>어텐션 헤드를 엔트로피, 타 유도 비율, 거리 또는 두 심전도의 차이순으로</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>필름스트립</translation>
    </message>
    <message>
        <source>The chosen attention head, or the chosen patch, through all layers</source>
        <translation>선택한 어텐션 헤드 또는 패치를 모든 레이어에 걸쳐 표시</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Two methods, findings or models, or two tracings of this patient, with one pointer and one scale</source>
        <translation>두 방법, 소견 또는 모델, 또는 이 환자의 두 심전도를 하나의 포인터와 척도로 표시</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>엔트로피</translation>
    </message>
    <message>
        <source>share across leads (even: 12.3 %)</source>
        <translation>타 유도 비율(균등: 12.3%)</translation>
    </message>
    <message>
        <source>distance in time</source>
        <translation>시간 거리</translation>
    </message>
    <message>
        <source>difference between two tracings</source>
        <translation>두 심전도의 차이</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>큰 순</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>작은 순</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MapTable</name>
    <message>
        <source>Map as a table of leads and times</source>
        <translation>유도와 시점의 표로 나타낸 맵</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>margin of a table: what leaving out all of it does</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>margin of a table</comment>
        <translation>합</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkHand</name>
    <message>
        <source>These marks are finished and cannot be changed.</source>
        <translation>완료된 주석이므로 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Drag from the start of the stretch to its end.</source>
        <translation>구간의 시작에서 끝까지 끄십시오.</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>모든 유도</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 s</source>
        <translation>주석 %1, %2, %3 s</translation>
    </message>
    <message>
        <source>Mark %1 on %2, %3 to %4 s</source>
        <translation>주석 %1, %2, %3~%4 s</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MarkSet</name>
    <message>
        <source>Set a mark</source>
        <translation>주석 추가</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>주석 변경</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>주석 제거</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementRow</name>
    <message>
        <source>being measured</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>방법: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>버전: %1</translation>
    </message>
    <message>
        <source>Doubtful: the signal was judged not usable</source>
        <translation>불확실: 신호가 사용 불가로 평가됨</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, 불확실</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>없음, %1</translation>
    </message>
    <message>
        <source>%1: none, because %2</source>
        <translation>%1: 없음, 이유: %2</translation>
    </message>
    <message>
        <source>The file states %1 %2</source>
        <translation>파일 값: %1 %2</translation>
    </message>
    <message>
        <source>corrected by %1, measured %2</source>
        <translation>교정: %1, 측정값 %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>교정: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MeasurementsPanel</name>
    <message>
        <source>Statements by rule</source>
        <translation>규칙 기반 해석문</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>신호 품질</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>파일의 해석문</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>More measurements</source>
        <translation>측정값 더 보기</translation>
    </message>
    <message>
        <source>Fewer measurements</source>
        <translation>측정값 간단히</translation>
    </message>
    <message>
        <source>What is measured on an ECG appears here, beside what its file states.</source>
        <translation>심전도의 측정값이 파일에 있는 값과 나란히 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>the file does not say by which formula</source>
        <translation>파일에 계산식이 기재되어 있지 않음</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>측정 안 됨: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured from %n beat(s)</source>
        <translation>
            <numerusform>박동 %n개에서 측정</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful (?): the signal was judged not usable.</source>
        <translation>불확실(?): 신호가 사용 불가로 평가되었습니다.</translation>
    </message>
    <message>
        <source>In the file: by %1</source>
        <translation>파일 값: %1</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>By rule, not by the AI. Source: %1</source>
        <translation>AI가 아닌 규칙에 따름. 출처: %1</translation>
    </message>
    <message>
        <source>Being judged…</source>
        <translation>평가 중…</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>사용 불가</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MedianOverlay</name>
    <message>
        <source>Median beats of both tracings, laid over each other</source>
        <translation>겹쳐 놓은 두 심전도의 중앙값 박동</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1, %2 비교</translation>
    </message>
    <message>
        <source>50 mm/s, %1 mm/mV, not to scale on this screen; laid over each other at the QRS onset</source>
        <translation>50 mm/s, %1 mm/mV, 이 화면에서는 실제 크기가 아님; QRS 시작점에 맞추어 겹침</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelCardDialog</name>
    <message>
        <source>Model cards</source>
        <translation>모델 카드</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Diagnostic head</source>
        <translation>진단 헤드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ModelsPage</name>
    <message>
        <source>no diagnostic head: attention, rollout and embeddings alone</source>
        <translation>진단 헤드 없음: 어텐션, 롤아웃, 임베딩만</translation>
    </message>
    <message>
        <source>%1 layers of %2 attention heads, %3 wide · %4</source>
        <translation>레이어 %1개, 어텐션 헤드 %2개씩, 너비 %3 · %4</translation>
    </message>
    <message>
        <source>Reading the model files…</source>
        <translation>모델 파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>모델 파일 추가…</translation>
    </message>
    <message>
        <source>Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A case that another model has analysed is analysed anew when it is opened; what was stored before stays.</source>
        <translation>인코더와 진단 헤드는 leadlight-cli와 leadlight-train이 만드는 파일입니다. 다른 모델이 분석한 증례는 열 때 다시 분석되며, 이전에 저장된 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>모델 파일 추가</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>모델 (*.safetensors);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 (came with Leadlight)</source>
        <translation>%1 (Leadlight에 포함)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Takes it off this list; the files stay where they are</source>
        <translation>이 목록에서만 빼며 파일은 그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>Answers for reports; empty: they are sent unverified</source>
        <translation>보고서의 책임 기관; 비워 두면 미확인 상태로 전송</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>로컬 AE 타이틀</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>No server yet: add one.</source>
        <translation>아직 서버가 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>Receive from carts and servers</source>
        <translation>심전도기와 서버에서 수신</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer alone. 0.0.0.0: all of its networks.</source>
        <translation>127.0.0.1: 이 컴퓨터만. 0.0.0.0: 이 컴퓨터의 모든 네트워크.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>수신 주소</translation>
    </message>
    <message>
        <source>One line each: AE title and address. Nobody else is answered, and an ECG is acknowledged only when it is safely kept.</source>
        <translation>한 줄에 하나씩: AE 타이틀과 주소. 그 밖에는 응답하지 않으며, 심전도는 안전하게 저장된 뒤에만 수신 확인을 보냅니다.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>문의 중 …</translation>
    </message>
    <message>
        <source>It answers and knows us (%1).</source>
        <translation>서버가 응답하며 이 프로그램을 인식합니다(%1).</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherChoice</name>
    <message>
        <source>What to compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Another tracing of this patient, or another model, to hold against what is on screen</source>
        <translation>화면의 심전도와 비교할 이 환자의 다른 심전도 또는 다른 모델</translation>
    </message>
    <message>
        <source>this tracing alone</source>
        <translation>이 심전도만</translation>
    </message>
    <message>
        <source>no other tracing of this patient</source>
        <translation>이 환자의 다른 심전도 없음</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>비교: %1</translation>
    </message>
    <message>
        <source>with %1  ⚠</source>
        <translation>비교: %1  ⚠</translation>
    </message>
    <message>
        <source>The same patient ID, but these differ: %1</source>
        <translation>환자 ID는 같지만 다음이 다름: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>모델: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OtherStop</name>
    <message>
        <source>Do not compare</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>It is the same person: compare</source>
        <translation>동일 환자임: 비교</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>동일 환자입니까?</translation>
    </message>
    <message>
        <source>Both tracings bear the same patient ID, but these differ: %1.</source>
        <translation>두 심전도의 환자 ID는 같지만 다음이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>현재 화면: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>비교 대상: %1</translation>
    </message>
    <message>
        <source>Nothing of the other tracing is shown before you have made sure.</source>
        <translation>동일 환자임을 확인하기 전에는 다른 심전도의 내용을 표시하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>전체 기록 개요</translation>
    </message>
    <message>
        <source>The whole recording: press or drag to move the paper, wheel to zoom, double click for all of it</source>
        <translation>전체 기록: 누르거나 끌면 기록지 이동, 휠로 확대/축소, 두 번 클릭하면 전체 표시</translation>
    </message>
    <message>
        <source>Reading the whole recording: %1 %</source>
        <translation>전체 기록을 읽는 중: %1%</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageDialog</name>
    <message>
        <source>Save the case as a page</source>
        <translation>증례를 웹 페이지로 저장</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>환자를 알 수 있는 정보 모두 제외</translation>
    </message>
    <message>
        <source>Check every map (takes longer)</source>
        <translation>모든 맵 검증(시간이 더 걸림)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>One HTML file with the tracing, what the model suggests, the maps of every method, their checks, and the models&apos; cards and hashes. It needs no network.</source>
        <translation>파형, 모델의 제안, 모든 방법의 맵과 검증 결과, 모델 카드와 해시를 담은 HTML 파일 하나입니다. 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <source>An ECG itself may identify a person who has another one on file.</source>
        <translation>다른 심전도가 보관되어 있는 사람은 심전도 자체로도 식별될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Paper</name>
    <message>
        <source>Amplitude unit unknown: no millivolt scale</source>
        <translation>진폭 단위 불명: 밀리볼트 눈금 없음</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>비밀번호 재설정</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>내 비밀번호 변경</translation>
    </message>
    <message>
        <source>A new password for %1. Tell it in person; whoever has it can change it.</source>
        <translation>%1: 새 비밀번호를 정합니다. 직접 만나서 알려 주십시오. 받은 사람이 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>That is not the password of until now.</source>
        <translation>현재 비밀번호가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PatchView</name>
    <message>
        <source>Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins it, so that the next can be compared with it.</source>
        <translation>파형이나 표에서 패치를 클릭하거나 화살표 키로 이동하십시오. 한 번 더 클릭하면 고정되어 다음 패치와 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).</source>
        <translation>%1: 자기 유도에 %2%(균등의 %3배), 다른 유도에 %4%(균등의 %5배) 주목합니다.</translation>
    </message>
    <message>
        <source>%1 is pinned: choose another patch to compare it with; click it again to let it go.</source>
        <translation>%1 고정됨: 비교할 다른 패치를 선택하십시오. 다시 클릭하면 해제됩니다.</translation>
    </message>
    <message>
        <source>Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank correlation of the two crosses: %4.</source>
        <translation>눈금: 고정된 %1. 자기 유도에 %2%, 다른 유도에 %3% 주목합니다. 두 십자 영역의 순위 상관: %4.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>고정됨: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::People</name>
    <message>
        <source>administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>판독자</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>라벨링 담당</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>열람자</translation>
    </message>
    <message>
        <source>Does all that a reader does, and keeps the accounts.</source>
        <translation>판독자의 모든 작업에 더해 계정을 관리합니다.</translation>
    </message>
    <message>
        <source>Gives readings, corrects measurements, labels, and settles what annotators differ on.</source>
        <translation>판독하고, 측정값을 교정하고, 라벨링하며, 담당자 간 불일치를 판정합니다.</translation>
    </message>
    <message>
        <source>Labels, and says nothing else.</source>
        <translation>라벨링만 합니다.</translation>
    </message>
    <message>
        <source>Looks, analyses and exports; says nothing.</source>
        <translation>열람, 분석, 내보내기만 하고 기록은 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>로그인한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Not for the role you are signed in with, %1: an administrator can change it.</source>
        <translation>현재 역할(%1)로는 할 수 없습니다. 역할은 관리자가 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PeoplePage</name>
    <message>
        <source>There are no accounts: whoever opens this case database may do everything in it, and what is said is kept as that of %1, the system&apos;s user.</source>
        <translation>계정이 없습니다. 이 증례 데이터베이스를 여는 사람은 무엇이든 할 수 있으며, 기록은 시스템 사용자(%1)의 것으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this case database may do everything in it. An administrator can switch them on again.</source>
        <translation>계정이 꺼져 있습니다. 이 증례 데이터베이스를 여는 사람은 무엇이든 할 수 있습니다. 관리자가 다시 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>로그인한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2.</source>
        <translation>%1: %2 역할로 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>계정 켜기…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>사용자 추가…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>내 비밀번호 변경…</translation>
    </message>
    <message>
        <source>Accounts say who said what, and keep people from writing in one another&apos;s names. They do not encrypt the database: whoever may read its file can read what is in it. That is kept by the file&apos;s rights and the disk&apos;s encryption.</source>
        <translation>계정은 누가 무엇을 기록했는지 밝히고 다른 사람 이름으로 기록하지 못하게 합니다. 데이터베이스를 암호화하지는 않습니다. 파일을 읽을 수 있는 사람은 내용을 읽을 수 있습니다. 이는 파일 권한과 디스크 암호화로 보호하십시오.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>Sign out when nothing was touched for</source>
        <translation>조작이 없을 때 로그아웃까지</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1: 역할</translation>
    </message>
    <message>
        <source>active</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>%1: 로그인 허용</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>비밀번호 재설정…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>로그인…</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>계정 끄기</translation>
    </message>
    <message>
        <source>Switch accounts on again</source>
        <translation>계정 다시 켜기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>두 비밀번호가 서로 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>비밀번호는 %n자 이상이어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>첫 관리자</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>로그인 이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>계정 켜기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Readings, labels and the audit log bear the full name. Both names stay as they are given here, since what was said stays under them.</source>
        <translation>판독, 라벨, 감사 로그에 성명이 기록됩니다. 기록이 그 이름으로 남으므로 두 이름은 나중에 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Print</name>
    <message>
        <source>Map: %1. It shows what the model weighed, not where disease is.</source>
        <translation>맵: %1. 질환의 위치가 아니라 모델이 중시한 곳을 나타냅니다.</translation>
    </message>
    <message>
        <source>AI suggestions – research use</source>
        <translation>AI 제안 – 연구용</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>연구 전용. 진단용이 아닙니다.</translation>
    </message>
    <message>
        <source>female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>기타 성별</translation>
    </message>
    <message>
        <source>ID not stated</source>
        <translation>ID 미기재</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1세</translation>
    </message>
    <message>
        <source>sex and age not stated</source>
        <translation>성별과 나이 미기재</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 출생</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>시간 미기재</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <translation>%1, %2유도</translation>
    </message>
    <message>
        <source>%1 Hz, %2 s</source>
        <translation>%1 Hz, %2 s</translation>
    </message>
    <message>
        <source>Leads in italics are derived.</source>
        <translation>기울임꼴 유도는 계산된 유도입니다.</translation>
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
        <translation>P축 %1°</translation>
    </message>
    <message>
        <source>QRS axis %1°</source>
        <translation>QRS축 %1°</translation>
    </message>
    <message>
        <source>T axis %1°</source>
        <translation>T축 %1°</translation>
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
        <translation>파일의 QTc %1 ms</translation>
    </message>
    <message>
        <source>Axes %1 %2</source>
        <translation>축 %1 %2</translation>
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
        <translation>* 지정된 기준점에서 산출(지정: %1)</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>CONFIRMED by %1, %2</source>
        <translation>확정: %1, %2</translation>
    </message>
    <message>
        <source>AMENDED by %1, %2</source>
        <translation>수정: %1, %2</translation>
    </message>
    <message>
        <source>UNCONFIRMED, preliminary by %1, %2</source>
        <translation>미확정, 예비 판독: %1, %2</translation>
    </message>
    <message>
        <source>Name not stated</source>
        <translation>이름 미기재</translation>
    </message>
    <message>
        <source>Measurements from the file</source>
        <translation>파일의 측정값</translation>
    </message>
    <message>
        <source>Measured (in the file)   ? signal not usable</source>
        <translation>측정값(파일 값)   ? 신호 사용 불가</translation>
    </message>
    <message>
        <source>Measured (in the file)</source>
        <translation>측정값(파일 값)</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>진폭 단위 불명</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>사지 %1, 흉부 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>recorded band %1–%2 Hz</source>
        <translation>기록 대역 %1~%2 Hz</translation>
    </message>
    <message>
        <source>median beats, measured</source>
        <translation>중앙값 박동, 측정됨</translation>
    </message>
    <message>
        <source>median beats as the file has them</source>
        <translation>중앙값 박동, 파일 원본</translation>
    </message>
    <message>
        <source>simultaneous columns</source>
        <translation>열 동시 표시</translation>
    </message>
    <message>
        <source>continuous columns</source>
        <translation>열 연속 표시</translation>
    </message>
    <message>
        <source>display filter: %1</source>
        <translation>표시 필터: %1</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1~%2 s</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>By rule, not by the AI</source>
        <translation>AI가 아닌 규칙에 따름</translation>
    </message>
    <message>
        <source>Statements from the file</source>
        <translation>파일의 해석문</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>파일에 관한 참고 사항</translation>
    </message>
    <message>
        <source>… %1 more and all in full: page %2</source>
        <translation>… 외 %1건, 전체 내용은 %2쪽</translation>
    </message>
    <message>
        <source>… in full: page %1</source>
        <translation>… 전체 내용은 %1쪽</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록 일시</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리보기</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>인쇄된 쪽</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>With AI suggestions</source>
        <translation>AI 제안 포함</translation>
    </message>
    <message>
        <source>A block of its own, marked as research use</source>
        <translation>연구용으로 표시된 별도의 블록</translation>
    </message>
    <message>
        <source>Leave out all that tells who the patient is</source>
        <translation>환자를 알 수 있는 정보 모두 제외</translation>
    </message>
    <message>
        <source>The reading and who wrote it are left out, too</source>
        <translation>판독과 작성자도 제외됩니다</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>PDF, SVG 또는 PNG로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QualityStrip</name>
    <message>
        <source>Signal quality of each lead</source>
        <translation>유도별 신호 품질</translation>
    </message>
    <message>
        <source>mains hum at %1 Hz</source>
        <translation>%1 Hz 전원 잡음</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>판독 불가</translation>
    </message>
    <message>
        <source>good</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>판독 가능</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueryDialog</name>
    <message>
        <source>Query PACS</source>
        <translation>PACS 조회</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>환자</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>찾은 검사</translation>
    </message>
    <message>
        <source>Progress of the retrieval</source>
        <translation>불러오기 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>아직 설정된 서버가 없습니다. 설정의 &apos;DICOM 네트워크&apos;에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Search to see what the server has. Enter searches; several rows can be chosen.</source>
        <translation>검색하면 서버에 있는 검사가 표시됩니다. Enter로 검색하며 여러 행을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>성, 이름</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>환자 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>모달리티</translation>
    </message>
    <message>
        <source>When</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>검색 중 …</translation>
    </message>
    <message>
        <source>The server has nothing that fits. Try a longer time, or * for what is not known.</source>
        <translation>서버에 맞는 검사가 없습니다. 기간을 늘리거나, 모르는 부분에 *를 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n studies; there are more: ask for less.</source>
        <translation>
            <numerusform>처음 %n건의 검사만 표시됩니다. 더 있으므로 조건을 좁히십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies found.</source>
        <translation>
            <numerusform>검사 %n건을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieving %n studies …</source>
        <translation>
            <numerusform>검사 %n건을 불러오는 중 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was received before is kept; retrieve again for the rest.</source>
        <translation>취소되었습니다. 이미 수신된 것은 보존되며, 나머지는 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Retrieve %1</source>
        <translation>%1 불러오기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueueModel</name>
    <message>
        <source>%1 of %2 readers done</source>
        <translation>판독자 %2명 중 %1명 완료</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::QueuePanel</name>
    <message>
        <source>Cases to label</source>
        <translation>라벨링할 증례</translation>
    </message>
    <message>
        <source>Labelling task</source>
        <translation>라벨링 작업</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Cases that you have not finished and that need another reader</source>
        <translation>내가 완료하지 않았고 판독자가 더 필요한 증례</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All cases of the task</source>
        <translation>작업의 모든 증례</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Cases that all readers finished and do not agree on</source>
        <translation>모든 판독자가 완료했으나 서로 일치하지 않는 증례</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>라벨링</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>새 작업…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>전체 증례 보기</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Add the listed cases to this task</source>
        <translation>목록의 증례를 이 작업에 추가</translation>
    </message>
    <message>
        <source>Agreement between readers…</source>
        <translation>판독자 간 일치도…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>라벨 내보내기…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 settled; labelled by %n reader(s) each</source>
        <translation>
            <numerusform>%2건 중 %1건 판정 완료; 증례당 판독자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>불일치 (%1)</translation>
    </message>
    <message>
        <source>Reading the tasks…</source>
        <translation>작업을 읽는 중…</translation>
    </message>
    <message>
        <source>No labelling task yet</source>
        <translation>아직 라벨링 작업이 없음</translation>
    </message>
    <message>
        <source>A task is made of the cases that the worklist shows, a label set, and how many readers label each case without seeing each other&apos;s labels.</source>
        <translation>작업은 워크리스트에 표시된 증례, 라벨 세트, 그리고 서로의 라벨을 보지 않고 증례마다 라벨링할 판독자 수로 만듭니다.</translation>
    </message>
    <message>
        <source>Nothing to adjudicate</source>
        <translation>판정할 것 없음</translation>
    </message>
    <message>
        <source>Cases on which all readers are done and do not agree are listed here.</source>
        <translation>모든 판독자가 완료했으나 일치하지 않는 증례가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>You are done with all cases of this task, or they have all their readers.</source>
        <translation>이 작업의 모든 증례를 완료했거나, 필요한 판독자가 모두 채워졌습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirst</name>
    <message>
        <source>Read first is on: the AI&apos;s suggestions appear once you have given a preliminary or confirmed reading.</source>
        <translation>선판독이 켜져 있습니다. AI 제안은 예비 판독이나 확정 판독을 제출한 뒤에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadFirstNotice</name>
    <message>
        <source>Show now</source>
        <translation>지금 보기</translation>
    </message>
    <message>
        <source>Shows them for this case alone, until the program ends</source>
        <translation>프로그램을 끝낼 때까지 이 증례에만 표시</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Keep as preliminary</source>
        <translation>예비로 저장</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>서식 편집…</translation>
    </message>
    <message>
        <source>Readings cannot be kept: the case database cannot be used.</source>
        <translation>판독을 저장할 수 없습니다. 증례 데이터베이스를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>수정 판독 추가</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>무엇이 보입니까?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Signed as %1 (Enter)</source>
        <translation>서명자: %1 (Enter)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmPanel</name>
    <message>
        <source>Beats</source>
        <translation>박동</translation>
    </message>
    <message>
        <source>Only unusual beats</source>
        <translation>이상 박동만</translation>
    </message>
    <message>
        <source>RR tachogram</source>
        <translation>RR 타코그램</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>심박수</translation>
    </message>
    <message>
        <source>RR intervals over time</source>
        <translation>시간에 따른 RR 간격</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>박동 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>이상 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ScreenCalibrationDialog</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>이 화면의 크기 보정</translation>
    </message>
    <message>
        <source>Hold the object flat to the screen, its corner in the frame&apos;s top left corner. Drag the right and the lower edge until the frame is exactly as large; the arrow keys move them by one pixel.</source>
        <translation>물체를 화면에 밀착하고 모서리를 틀의 왼쪽 위 모서리에 맞추십시오. 틀이 물체와 정확히 같은 크기가 될 때까지 오른쪽과 아래쪽 변을 끄십시오. 화살표 키로 한 픽셀씩 움직입니다.</translation>
    </message>
    <message>
        <source>Bank card (85.60 × 53.98 mm)</source>
        <translation>신용카드 (85.60 × 53.98 mm)</translation>
    </message>
    <message>
        <source>Ruler, 100 mm across and down</source>
        <translation>자, 가로세로 100 mm</translation>
    </message>
    <message>
        <source>Object to match</source>
        <translation>맞출 물체</translation>
    </message>
    <message>
        <source>%1 pixels a millimetre across, %2 down</source>
        <translation>밀리미터당 가로 %1픽셀, 세로 %2픽셀</translation>
    </message>
    <message>
        <source>No screen has such pixels: between 50 and 400 dots an inch are possible.</source>
        <translation>이런 픽셀의 화면은 없습니다. 인치당 50~400도트만 가능합니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SendReportDialog</name>
    <message>
        <source>Send the reading to a PACS</source>
        <translation>판독을 PACS로 전송</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>환자</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록 일시</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>It is sent as a DICOM report (Basic Text SR) in the ECG&apos;s own study.</source>
        <translation>심전도가 속한 검사에 DICOM 보고서(Basic Text SR)로 전송됩니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No server is set up yet: add one in the settings, under &quot;DICOM network&quot;.</source>
        <translation>아직 설정된 서버가 없습니다. 설정의 &apos;DICOM 네트워크&apos;에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>전송 중 …</translation>
    </message>
    <message>
        <source>The server has taken the report and keeps it.</source>
        <translation>서버가 보고서를 받아 보관했습니다.</translation>
    </message>
    <message>
        <source>It was not taken: %1</source>
        <translation>받지 않았습니다: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ServerTable</name>
    <message>
        <source>New server</source>
        <translation>새 서버</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Name or IPv4 address</source>
        <translation>이름 또는 IPv4 주소</translation>
    </message>
    <message>
        <source>Our connection (C-GET)</source>
        <translation>같은 연결로 수신 (C-GET)</translation>
    </message>
    <message>
        <source>It sends to our receiver (C-MOVE)</source>
        <translation>로컬 수신기로 전송 (C-MOVE)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE 타이틀</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Retrieve by</source>
        <translation>불러오기 방식</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Session</name>
    <message>
        <source>Move to the bin</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>휴지통에서 복원</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>DICOM network</source>
        <translation>DICOM 네트워크</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>GPU if there is one</source>
        <translation>GPU(있는 경우)</translation>
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
        <translation>화면 모드</translation>
    </message>
    <message>
        <source>The encoder runs on</source>
        <translation>인코더 실행 장치</translation>
    </message>
    <message>
        <source>Read first: hide the AI until I have given a reading</source>
        <translation>선판독: 판독을 제출할 때까지 AI 숨기기</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to agree with it, right or wrong. A reading is given when it is kept as preliminary or confirmed.</source>
        <translation>제안을 먼저 보면 맞든 틀리든 그에 동의하기 쉽습니다. 판독은 예비로 저장하거나 확정하면 제출된 것입니다.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Another language and another device are used from the next start on.</source>
        <translation>다른 언어와 다른 장치는 다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사용자</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SignInPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>누가 판독합니까?</translation>
    </message>
    <message>
        <source>This case database has accounts. Its cases are shown to whoever has signed in, and what is said is kept in that person&apos;s name.</source>
        <translation>이 증례 데이터베이스에는 계정이 있습니다. 증례는 로그인한 사람에게 표시되고, 기록은 그 사람의 이름으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>연구 전용. 진단용이 아닙니다.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>비밀번호 확인 중…</translation>
    </message>
    <message>
        <source>This account is disabled. An administrator can switch it on again.</source>
        <translation>이 계정은 사용 중지되어 있습니다. 관리자가 다시 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>This name and password do not belong together.</source>
        <translation>이름과 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords in a row. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>잘못된 비밀번호가 연속으로 입력되었습니다. %n초 후에 다시 확인합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarPanel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>확정: %1</translation>
    </message>
    <message>
        <source>Not confirmed by a reader (%1)</source>
        <translation>판독자가 확정하지 않음 (%1)</translation>
    </message>
    <message>
        <source>Chart of all cases</source>
        <translation>전체 증례 분포도</translation>
    </message>
    <message>
        <source>Similar cases of other patients</source>
        <translation>다른 환자의 유사 증례</translation>
    </message>
    <message>
        <source>Comparing with all cases…</source>
        <translation>모든 증례와 비교하는 중…</translation>
    </message>
    <message>
        <source>There is no other patient&apos;s case to compare with. Import and analyse more recordings: the nearest ones will stand here with what was confirmed of them.</source>
        <translation>비교할 다른 환자의 증례가 없습니다. 기록을 더 가져와 분석하면, 가장 가까운 증례가 확정된 내용과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Identities are unknown, without number and name: any of them may be of the same patient.</source>
        <translation>번호와 이름이 없어 신원을 알 수 없습니다. 어느 것이든 같은 환자의 것일 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be of the same patient: identities are unknown.</source>
        <translation>
            <numerusform>이 중 %n건은 신원을 알 수 없어 같은 환자의 것일 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %n case(s) of other patients by cosine distance; the median distance is %1, a full bar. Alike to the encoder, which is not the same diagnosis.</source>
        <translation>
            <numerusform>다른 환자의 증례 %n건 중 코사인 거리가 가장 가까운 증례입니다. 거리의 중앙값은 %1이며 막대 전체 길이에 해당합니다. 인코더 기준으로 비슷하다는 뜻이며, 같은 진단이라는 뜻이 아닙니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SimilarRow</name>
    <message>
        <source>%1, distance %2. %3.</source>
        <translation>%1, 거리 %2. %3.</translation>
    </message>
    <message>
        <source>AI suggests %1.</source>
        <translation>AI 제안: %1.</translation>
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
        <translation>취소</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>연구 전용. 진단용이 아닙니다.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>%2건 중 %1건 가져오는 중</translation>
    </message>
    <message>
        <source>Encoding %1 of %2</source>
        <translation>%2건 중 %1건 인코딩 중</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩 중</translation>
    </message>
    <message>
        <source>Map and its checks</source>
        <translation>맵과 검증</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableAsker</name>
    <message>
        <source>Open a table of numbers</source>
        <translation>숫자 표 열기</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TableDialog</name>
    <message>
        <source>How is this table to be read?</source>
        <translation>이 표를 어떻게 읽습니까?</translation>
    </message>
    <message>
        <source>how many samples a second it holds</source>
        <translation>초당 샘플 수</translation>
    </message>
    <message>
        <source>in which unit its samples are</source>
        <translation>샘플의 단위</translation>
    </message>
    <message>
        <source>which leads it holds</source>
        <translation>들어 있는 유도</translation>
    </message>
    <message>
        <source>%1 says how it is to be read. What you change here holds for every table with the same header.</source>
        <translation>%1: 읽는 방법이 지정되어 있습니다. 여기서 바꾼 내용은 머리글이 같은 모든 표에 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 does not say %2. What you say here is remembered for every table with the same header.</source>
        <translation>%1: 다음이 지정되어 있지 않습니다: %2. 여기서 지정한 내용은 머리글이 같은 모든 표에 기억됩니다.</translation>
    </message>
    <message>
        <source>, nor </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n files are read with it now.</source>
        <translation>
            <numerusform>이제 파일 %n개를 이 방법으로 읽습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>표의 처음 몇 행</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>이대로 읽기</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>공백</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>점 (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>쉼표 (0,5)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>마이크로초</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>지정 안 됨</translation>
    </message>
    <message>
        <source>From the times</source>
        <translation>시간 열에서</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>As each column says</source>
        <translation>열마다 지정된 대로</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>초당 샘플 수</translation>
    </message>
    <message>
        <source>Unit of the samples</source>
        <translation>샘플 단위</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>시간 단위</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>열 구분 기호</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>소수점 기호</translation>
    </message>
    <message>
        <source>Lines in front</source>
        <translation>앞쪽 줄 수</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Lead of column %1</source>
        <translation>열 %1의 유도</translation>
    </message>
    <message>
        <source>The first %1 s: %2 leads at %3 Hz, %4.</source>
        <translation>처음 %1 s: %2유도, %3 Hz, %4.</translation>
    </message>
    <message>
        <source>drawn to the millivolt</source>
        <translation>밀리볼트에 맞추어 그림</translation>
    </message>
    <message>
        <source>the scale is unknown</source>
        <translation>척도 불명</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TaskDialog</name>
    <message>
        <source>New labelling task</source>
        <translation>새 라벨링 작업</translation>
    </message>
    <message>
        <source>Show readers what the AI suggests</source>
        <translation>판독자에게 AI 제안 표시</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>라벨 세트</translation>
    </message>
    <message>
        <source>Readers of each case</source>
        <translation>증례당 판독자 수</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>작업 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), as the worklist shows them now. Each is labelled by as many readers as you say, none of whom sees what the others gave until all are done.</source>
        <translation>
            <numerusform>현재 워크리스트에 표시된 증례 %n건입니다. 증례마다 지정한 수의 판독자가 라벨링하며, 모두 완료할 때까지 아무도 다른 판독자의 라벨을 볼 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another</source>
        <translation>다른 세트</translation>
    </message>
    <message>
        <source>New, from this one…</source>
        <translation>이 세트로 새로 만들기…</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>파일에서 열기…</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>이 세트를 파일로 저장…</translation>
    </message>
    <message>
        <source>The worklist shows no case: change its filter first.</source>
        <translation>워크리스트에 증례가 없습니다. 먼저 필터를 바꾸십시오.</translation>
    </message>
    <message>
        <source>There is a task of this name already.</source>
        <translation>같은 이름의 작업이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Templates</name>
    <message>
        <source>Normal ECG</source>
        <translation>정상 심전도</translation>
    </message>
    <message>
        <source>Sinus rhythm, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS axis {axis}°. No ST deviation. Normal ECG.</source>
        <translation>동율동, {rate} /min. PR {pr} ms, QRS {qrs} ms, QTc {qtc} ms, QRS축 {axis}°. ST 편위 없음. 정상 심전도.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Rate {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS axis {axis}°.</source>
        <translation>심박수 {rate} /min, PR {pr} ms, QRS {qrs} ms, QT {qt} ms, QTc (Fridericia) {qtc} ms, QRS축 {axis}°.</translation>
    </message>
    <message>
        <source>Statements by rule</source>
        <translation>규칙 기반 해석문</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>Unchanged from the earlier tracing.</source>
        <translation>이전 심전도와 비교하여 변화 없음.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TemplatesDialog</name>
    <message>
        <source>Templates for readings</source>
        <translation>판독 서식</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.</source>
        <translation>{rate} {pr} {qrs} {qt} {qtc} {axis} {rules} 자리에는 측정된 값이 들어갑니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 서식</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ThumbnailGrid</name>
    <message>
        <source>Attention by layer and attention head</source>
        <translation>레이어와 어텐션 헤드별 어텐션</translation>
    </message>
    <message>
        <source>mean of the attention heads</source>
        <translation>어텐션 헤드의 평균</translation>
    </message>
    <message>
        <source>attention head %1</source>
        <translation>어텐션 헤드 %1</translation>
    </message>
    <message>
        <source>Layer %1, %2. Most received: %3, %4</source>
        <translation>레이어 %1, %2. 가장 많이 받은 곳: %3, %4</translation>
    </message>
    <message>
        <source>The attention of every layer will stand here once a recording has been analysed.</source>
        <translation>기록을 분석하면 모든 레이어의 어텐션이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of the attention heads</comment>
        <translation>평균</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TlsFields</name>
    <message>
        <source>TLS: trusted (PEM)</source>
        <translation>TLS: 신뢰 인증서 (PEM)</translation>
    </message>
    <message>
        <source>TLS: our certificate</source>
        <translation>TLS: 로컬 인증서</translation>
    </message>
    <message>
        <source>TLS: our key</source>
        <translation>TLS: 로컬 키</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화 안 함</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 파일 (*.pem *.crt *.cer *.key);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Tour</name>
    <message>
        <source>First steps</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingCommands</name>
    <message>
        <source>Select a time caliper first, then M lets it march.</source>
        <translation>먼저 시간 캘리퍼를 선택한 다음 M을 누르면 등간격으로 반복됩니다.</translation>
    </message>
    <message>
        <source>Arrow keys move the caliper&apos;s edge by one sample; the other two change the edge.</source>
        <translation>화살표 키로 캘리퍼의 한쪽 선을 한 샘플씩 옮기고, 다른 두 화살표 키로 선을 바꿉니다.</translation>
    </message>
    <message>
        <source>Drag from edge to edge. Esc ends it. C again sets one.</source>
        <translation>한쪽 끝에서 다른 쪽 끝까지 끄십시오. Esc로 끝냅니다. C를 다시 누르면 하나를 설정합니다.</translation>
    </message>
    <message>
        <source>Drag from level to level. Esc ends it. Shift+C again sets one.</source>
        <translation>한 높이에서 다른 높이까지 끄십시오. Esc로 끝냅니다. Shift+C를 다시 누르면 하나를 설정합니다.</translation>
    </message>
    <message>
        <source>There is no median beat: neither measured nor in the file.</source>
        <translation>중앙값 박동이 없습니다. 측정되지 않았고 파일에도 없습니다.</translation>
    </message>
    <message>
        <source>Drag a line to correct it; Ctrl+B takes hold of one by keys. Ctrl+Z takes it back.</source>
        <translation>선을 끌어 교정하십시오. Ctrl+B를 누르면 키로 선을 선택합니다. Ctrl+Z로 취소합니다.</translation>
    </message>
    <message>
        <source>Left and right move it by one sample, up and down go to the next; Delete takes it back.</source>
        <translation>왼쪽/오른쪽 키로 한 샘플씩 옮기고, 위/아래 키로 다음 기준점으로 이동합니다. Delete로 교정을 취소합니다.</translation>
    </message>
    <message>
        <source>There is no beat here to take hold of.</source>
        <translation>여기에는 선택할 박동이 없습니다.</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>amplitude unit unknown</source>
        <translation>진폭 단위 불명</translation>
    </message>
    <message>
        <source>limb %1, chest %2 mm/mV</source>
        <translation>사지 %1, 흉부 %2 mm/mV</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>fitted: %1 mm/s on this screen</source>
        <translation>맞춤: 이 화면에서 %1 mm/s</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>필터 %1</translation>
    </message>
    <message>
        <source>recorded %1–%2 Hz</source>
        <translation>기록 대역 %1~%2 Hz</translation>
    </message>
    <message>
        <source>Cabrera</source>
        <translation>Cabrera</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>동시</translation>
    </message>
    <message>
        <source>screen calibrated</source>
        <translation>화면 보정됨</translation>
    </message>
    <message>
        <source>screen not calibrated</source>
        <translation>화면 보정 안 됨</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TracingView</name>
    <message>
        <source>ECG tracing</source>
        <translation>심전도 파형</translation>
    </message>
    <message>
        <source>Caliper on %1: %2</source>
        <translation>%1 캘리퍼: %2</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>박동 %1</translation>
    </message>
    <message>
        <source>median beat</source>
        <translation>중앙값 박동</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <translation>%2의 %1, %3 s</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>유도 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>신호 없음</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 (no unit)</source>
        <translation>%1 (단위 없음)</translation>
    </message>
    <message>
        <source>beat %1, %2</source>
        <translation>박동 %1, %2</translation>
    </message>
    <message>
        <source>between beats</source>
        <translation>박동 사이</translation>
    </message>
    <message>
        <source>%1 enlarged</source>
        <comment>a lead</comment>
        <translation>%1 확대</translation>
    </message>
    <message>
        <source>No ECG is open</source>
        <translation>열린 심전도 없음</translation>
    </message>
    <message>
        <source>%1 leads, %2 s, layout %3, %4 mm/s, %5 mm/mV</source>
        <translation>%1유도, %2 s, 배열 %3, %4 mm/s, %5 mm/mV</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrendChart</name>
    <message>
        <source>Rate (/min)</source>
        <translation>심박수 (/min)</translation>
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
        <translation>이 환자의 시간에 따른 간격 변화</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::VerdictBar</name>
    <message>
        <source>How far the map or its checks are</source>
        <translation>맵 또는 검증의 진행 상태</translation>
    </message>
    <message>
        <source>Not checked: there is no finding to check it against.</source>
        <translation>검증되지 않음: 검증 기준이 될 소견이 없습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveTable</name>
    <message>
        <source>Map by wave and lead</source>
        <translation>파와 유도별 맵</translation>
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
        <translation>파 사이</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WaveView</name>
    <message>
        <source>Summed sample by sample over all beats.</source>
        <translation>모든 박동에 걸쳐 샘플별로 합산했습니다.</translation>
    </message>
    <message>
        <source>Each number is of one second of one lead that was left out, and is spread evenly over that second: all waves of the beats in it share.</source>
        <translation>각 수치는 제외된 한 유도의 1초에 대한 값으로, 그 1초에 균등하게 나뉩니다. 그 안에 있는 박동의 모든 파가 값을 나누어 갖습니다.</translation>
    </message>
    <message>
        <source>Patches are spread evenly over their 200 ms: a QRS complex shares with its neighbours.</source>
        <translation>패치의 값은 200 ms에 균등하게 나뉘므로, QRS군은 이웃한 부분과 값을 나누어 갖습니다.</translation>
    </message>
    <message>
        <source>The waves are being measured…</source>
        <translation>파를 측정하는 중…</translation>
    </message>
    <message>
        <source>No waves could be placed in this recording.</source>
        <translation>이 기록에서는 파를 찾을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>단위: %1.</translation>
    </message>
    <message>
        <source>All leads, against the time they take: P %1, QRS %2, ST %3, T %4, between %5 × even.</source>
        <translation>모든 유도, 차지하는 시간 대비: P %1, QRS %2, ST %3, T %4, 파 사이 %5(균등의 배수).</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WhatIfView</name>
    <message>
        <source>Leave out leads or seconds, and see what the findings become. Left out means absent, not zeroed.</source>
        <translation>유도나 초 구간을 제외하고 소견이 어떻게 바뀌는지 확인합니다. 제외는 0으로 바꾸는 것이 아니라 빼는 것입니다.</translation>
    </message>
    <message>
        <source>Leave out lead %1</source>
        <translation>유도 %1 제외</translation>
    </message>
    <message>
        <source>Leave out second %1 to %2</source>
        <translation>%1~%2초 제외</translation>
    </message>
    <message>
        <source>Stress test: not how the model was trained. It never saw a recording without a lead.</source>
        <translation>극한 조건 시험: 모델은 이렇게 학습되지 않았습니다. 유도가 빠진 기록은 본 적이 없습니다.</translation>
    </message>
    <message>
        <source>Take all back in</source>
        <translation>모두 다시 포함</translation>
    </message>
    <message>
        <source>The findings are being computed…</source>
        <translation>소견을 계산하는 중…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>워크리스트</translation>
    </message>
    <message>
        <source>Name, ID, file or date</source>
        <translation>이름, ID, 파일 또는 날짜</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>워크리스트 필터</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>A set that was chosen on the chart of all cases; click to see all cases again</source>
        <translation>전체 증례 분포도에서 선택한 집합; 클릭하면 전체 증례 다시 표시</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>전체 증례 보기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message numerus="yes">
        <source>Set of %n chosen case(s)  ×</source>
        <translation>
            <numerusform>선택한 증례 %n건  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>아직 소견 없음</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>휴지통 (%1)</translation>
    </message>
    <message>
        <source>The case database cannot be used</source>
        <translation>증례 데이터베이스를 사용할 수 없음</translation>
    </message>
    <message>
        <source>Opening the case database…</source>
        <translation>증례 데이터베이스를 여는 중…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>휴지통이 비어 있음</translation>
    </message>
    <message>
        <source>Cases that you delete wait here until you empty the bin.</source>
        <translation>삭제한 증례는 휴지통을 비울 때까지 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>일치하는 증례 없음</translation>
    </message>
    <message>
        <source>Change the filter to see other cases.</source>
        <translation>다른 증례를 보려면 필터를 바꾸십시오.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>아직 증례가 없음</translation>
    </message>
    <message>
        <source>Drop ECG files or folders anywhere on the window, or begin here. They are kept in a database on this computer.</source>
        <translation>심전도 파일이나 폴더를 창 아무 곳에나 끌어다 놓거나 여기서 시작하십시오. 이 컴퓨터의 데이터베이스에 보관됩니다.</translation>
    </message>
    <message>
        <source>Cases for which a finding is suggested</source>
        <translation>소견이 제안된 증례</translation>
    </message>
    <message>
        <source>Not offered while read first is on: it would tell what the AI suggests</source>
        <translation>선판독이 켜져 있는 동안에는 AI 제안이 드러나므로 사용할 수 없음</translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes on this machine train one model together: the same weights, bit for bit, as one process with
// the joint batch.
#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/jepa/torch/pretrain.h"
#include "core/jepa/torch/team.h"
#include "tests/support/shared_data.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

PretrainOptions options(const std::filesystem::path& state, int member, int size, int port) {
    PretrainOptions o;
    o.encoder = {16, 2, 2, 32};
    o.predictor = {8, 1, 2, 16};
    o.batch = 2; // three recordings: every second batch holds one alone, and member 2 has nothing to do
    o.microBatch = 1;
    o.epochs = 3;
    o.warmupEpochs = 1;
    o.learningRate = 1e-3;
    o.threads = 1;
    o.device = DeviceChoice::Cpu;
    o.precision = PrecisionChoice::Fp32;
    o.state = state;
    o.team = {member, size, "127.0.0.1", port, 60.0};
    return o;
}

Result<Pretrained> train(const PretrainOptions& o) {
    TrainingSet data;
    data.signals = readNpy(test::testData() / "input.npy").value().values;
    data.spread.assign(3, {1.2, 1.1});
    return pretrain(data, o, false, {}, {});
}

Bytes weightsOf(const Pretrained& out) {
    Bytes all;
    for (const auto* part : {&out.student, &out.teacher}) {
        for (const auto& [name, tensor] : *part)
            all.insert(all.end(), tensor.data.begin(), tensor.data.end());
    }
    return all;
}

// The program as the other member: its weights' hash on standard output.
int memberTwo(int port) {
    const auto out = train(options({}, 1, 2, port));
    if (!out)
        return 1;
    std::printf("%s\n", sha256(weightsOf(*out)).hex().c_str());
    return 0;
}

int freePort() {
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    const bool bound = bind(server, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       getsockname(server, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(server);
    return bound ? ntohs(address.sin_port) : 0;
}

} // namespace

class TeamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void twoProcessesAreOneWithTheJointBatch() {
        QTemporaryDir folder;
        const std::filesystem::path state = std::filesystem::path(folder.path().toStdString()) / "state";
        const auto alone = train(options({}, 0, 1, 1));
        QVERIFY2(alone.has_value(), alone ? "" : alone.error().text.c_str());
        const int port = freePort();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--member-two"), QString::number(port)});
        const auto together = train(options(state, 0, 2, port));
        QVERIFY2(together.has_value(), together ? "" : together.error().text.c_str());
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
        QCOMPARE(together->steps, std::int64_t{6});
        QCOMPARE(together->meanLoss, alone->meanLoss);
        QVERIFY(weightsOf(*together) == weightsOf(*alone));
        QCOMPARE(QString::fromLatin1(other.readAllStandardOutput()).trimmed(),
                 QString::fromStdString(sha256(weightsOf(*alone)).hex()));
        QVERIFY(std::filesystem::exists(state));
    }

    void aTeamOfOneTalksToNobody() {
        const auto team = Team::join({});
        QVERIFY(team.has_value());
        const at::Tensor values = at::full({3}, 2.0F);
        (*team)->sum({values});
        QCOMPARE(values[1].item<float>(), 2.0F);
        QVERIFY((*team)->any(true) && !(*team)->any(false));
    }

    void saysWhoIsMissing() {
        QCOMPARE(Team::join({2, 2, "127.0.0.1", 29500, 1.0}).error().code, ErrorCode::Invalid);
        QCOMPARE(Team::join({0, 2, "127.0.0.1", 0, 1.0}).error().code, ErrorCode::Invalid);
        // Nobody listens there.
        const auto missing = Team::join({1, 2, "127.0.0.1", freePort(), 1.0});
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().code, ErrorCode::Unavailable);
    }
};

int main(int count, char** values) {
    if (count == 3 && std::strcmp(values[1], "--member-two") == 0)
        return memberTwo(std::atoi(values[2]));
    const QCoreApplication application(count, values);
    TeamTest test;
    return QTest::qExec(&test, count, values);
}

#include "team_test.moc"

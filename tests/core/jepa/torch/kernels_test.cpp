// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of every level of x86-64 against plain double arithmetic.
#include "core/jepa/torch/kernel_table.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace leadlight::jepa;

namespace {

std::vector<float> randomValues(std::size_t count, float spread) {
    std::mt19937 random(7);
    std::normal_distribution<float> normal(0.0F, spread);
    std::vector<float> out(count);
    for (float& value : out)
        value = normal(random);
    return out;
}

// Weights of one query of one head, straight from the definition.
std::vector<double> weightsOf(const std::vector<float>& qkv, int leads, int heads, int width, int head,
                              int query) {
    const int dim = heads * width;
    std::vector<double> scores;
    const auto score = [&](int key) {
        double sum = 0.0;
        for (int k = 0; k < width; ++k)
            sum +=
                static_cast<double>(qkv[static_cast<std::size_t>(query * 3 * dim + 3 * head * width + k)]) *
                qkv[static_cast<std::size_t>(key * 3 * dim + (3 * head + 1) * width + k)];
        scores.push_back(sum);
    };
    for (int time = 0; time < 50; ++time)
        score(query / 50 * 50 + time);
    for (int lead = 0; lead < leads; ++lead) {
        if (lead != query / 50)
            score(lead * 50 + query % 50);
    }
    const double largest = *std::max_element(scores.begin(), scores.end());
    double sum = 0.0;
    for (double& value : scores)
        sum += value = std::exp(value - largest);
    for (double& value : scores)
        value /= sum;
    return scores;
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void attentionIsItsDefinition_data() {
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("width");
        QTest::newRow("8 x 12") << 8 << 12;
        QTest::newRow("8 x 48") << 8 << 48;
        QTest::newRow("1 x 32") << 1 << 32;
        QTest::newRow("3 x 80") << 3 << 80;
        QTest::newRow("2 x 128") << 2 << 128;
    }

    void attentionIsItsDefinition() {
        QFETCH(int, leads);
        QFETCH(int, width);
        const int heads = 2, head = 1, tokens = leads * 50, dim = heads * width, keys = 50 + leads - 1;
        const std::vector<float> qkv = randomValues(static_cast<std::size_t>(tokens * 3 * dim), 0.5F);
        std::vector<float> out(static_cast<std::size_t>(tokens * dim), -7.0F);
        std::vector<float> packed(static_cast<std::size_t>(tokens * keys), -7.0F);
        HeadWork work;
        work.qkv = qkv.data();
        work.out = out.data();
        work.packed = packed.data();
        work.leads = leads;
        work.heads = heads;
        work.width = width;
        work.head = head;
        HeadScratch scratch;
        attendHead(work, scratch);
        for (int query = 0; query < tokens; ++query) {
            const std::vector<double> wanted = weightsOf(qkv, leads, heads, width, head, query);
            for (int key = 0; key < keys; ++key)
                QVERIFY(std::abs(packed[static_cast<std::size_t>(query * keys + key)] -
                                 wanted[static_cast<std::size_t>(key)]) < 2e-6);
            for (int k = 0; k < width; ++k) {
                double mixed = 0.0;
                int place = 0;
                const auto add = [&](int token) {
                    mixed += wanted[static_cast<std::size_t>(place++)] *
                             qkv[static_cast<std::size_t>(token * 3 * dim + (3 * head + 2) * width + k)];
                };
                for (int time = 0; time < 50; ++time)
                    add(query / 50 * 50 + time);
                for (int lead = 0; lead < leads; ++lead) {
                    if (lead != query / 50)
                        add(lead * 50 + query % 50);
                }
                QVERIFY(std::abs(out[static_cast<std::size_t>(query * dim + head * width + k)] - mixed) <
                        5e-6);
                QCOMPARE(out[static_cast<std::size_t>(query * dim + k)],
                         -7.0F); // the other head is left alone
            }
        }
    }

    void everyLevelAgrees() {
        const std::vector<float> row = randomValues(771, 3.0F);
        const KernelTable* tables[] = {&plain::kernelTable(), nullptr, nullptr};
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            tables[1] = &avx2::kernelTable();
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"))
            tables[2] = &avx512::kernelTable();
#endif
        for (const KernelTable* table : tables) {
            if (!table)
                continue;
            std::vector<float> out(row.size());
            table->normaliseRow(row.data(), out.data(), row.size());
            double mean = 0.0, square = 0.0;
            for (const float value : row)
                mean += value / static_cast<double>(row.size());
            for (const float value : row)
                square += (value - mean) * (value - mean) / static_cast<double>(row.size());
            for (std::size_t i = 0; i < row.size(); ++i)
                QVERIFY(std::abs(out[i] - (row[i] - mean) / std::sqrt(square + 1e-5)) < 2e-6);
        }
    }

    void roundsToNearestEven() {
        const std::vector<float> values{1.0F, 1.00390625F, 1.01171875F, -2.5F, 3.14159265F, 0.0F};
        std::vector<Bf16Bits> narrow(values.size());
        std::vector<float> wide(values.size());
        roundToBf16(values.data(), narrow.data(), values.size());
        widenBf16(narrow.data(), wide.data(), values.size());
        QCOMPARE(wide, (std::vector<float>{1.0F, 1.0F, 1.015625F, -2.5F, 3.140625F, 0.0F}));
    }
};

QTEST_APPLESS_MAIN(KernelsTest)
#include "kernels_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QTest>

#include <string>

using namespace leadlight;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// The examples of FIPS 180-4's companion document.
    void knownDigests() {
        QCOMPARE(sha256(asBytes("abc")).hex(),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).hex(),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    /// A stream and a single run may be computed in different ways: every length around the blocks of 64.
    void piecesGiveTheDigestOfTheWhole() {
        for (std::size_t size = 0; size < 300; ++size) {
            std::string text;
            for (std::size_t i = 0; i < size; ++i)
                text += static_cast<char>(i * 37 + size);
            Sha256Stream stream;
            for (std::size_t i = 0; i < text.size(); i += 7)
                stream.add(asBytes(std::string_view(text).substr(i, 7)));
            QCOMPARE(stream.finish().hex(), sha256(asBytes(text)).hex());
        }
    }

    void hexRoundTrip() {
        const Sha256 digest = sha256(asBytes("leadlight"));
        QVERIFY(Sha256::fromHex(digest.hex()) == digest);
        QVERIFY(!Sha256::fromHex("ba78"));
        QVERIFY(!Sha256::fromHex(std::string(64, 'g')));
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"

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
        QCOMPARE(sha256(asBytes("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).hex(),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256(asBytes(std::string(1'000'000, 'a'))).hex(),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        QCOMPARE(sha256(asBytes("abc")).hex(),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).hex(),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    /// Every length around the blocks of 64, and a copy of a stream goes its own way.
    void piecesGiveTheDigestOfTheWhole() {
        for (std::size_t size = 0; size < 300; ++size) {
            std::string text;
            for (std::size_t i = 0; i < size; ++i)
                text += static_cast<char>(i * 37 + size);
            Sha256Stream stream;
            for (std::size_t i = 0; i < text.size(); i += 7)
                stream.add(asBytes(std::string_view(text).substr(i, 7)));
            Sha256Stream longer = stream;
            longer.add(asBytes("x"));
            QCOMPARE(stream.finish().hex(), sha256(asBytes(text)).hex());
            QCOMPARE(longer.finish().hex(), sha256(asBytes(text + 'x')).hex());
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a hostile or broken source can hand to the program ends with exit code 1 and one sentence,
// in two seconds of computing and 300 MB.
#include "tests/support/formula_recording.h"
#include "tests/support/places.h"

#include "core/io/writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

struct Run {
    int exitCode = -1; ///< -1: killed, or longer than a minute
    std::string output;
    std::string errors;
    double seconds = 0.0; ///< of computing, which a busy machine does not lengthen
    long megabytes = 0;
};

std::string contentOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Runs leadlight-cli; no file that it writes may become larger than `fileLimit` bytes (0: no limit).
Run run(const fs::path& folder, const std::vector<std::string>& arguments, rlim_t fileLimit = 0) {
    const fs::path out = folder / "stdout";
    const fs::path err = folder / "stderr";
    std::vector<std::string> all{(leadlight::test::buildDir() / "bin/leadlight-cli").string()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& argument : all)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        const int outFile = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int errFile = ::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(outFile, 1);
        ::dup2(errFile, 2);
        if (fileLimit != 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{fileLimit, fileLimit};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        ::execv(pointers[0], pointers.data());
        std::_Exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    Run result;
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.output = contentOf(out);
    result.errors = contentOf(err);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    result.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    result.megabytes = usage.ru_maxrss / 1024;
    return result;
}

void write(const fs::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::string number32(std::uint32_t value) {
    std::string text;
    for (int i = 0; i < 4; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFFU);
    return text;
}

std::string dicom(const std::string& elements, const std::string& syntax = "1.2.840.10008.1.2.1") {
    const std::string padded = syntax + std::string(syntax.size() % 2, '\0');
    std::string meta = std::string("\x02\x00\x10\x00UI", 6);
    meta += static_cast<char>(padded.size());
    meta += '\0';
    return std::string(128, '\0') + "DICM" + meta + padded + elements;
}

std::string billionLaughs(const std::string& root) {
    std::string text = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n";
    for (int i = 1; i < 10; ++i) {
        const std::string inner = "&lol" + std::to_string(i - 1) + ";";
        text += "<!ENTITY lol" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k)
            text += inner;
        text += "\">\n";
    }
    return text + "]>\n<" + root + ">&lol9;</" + root + ">";
}

/// Zeros that a deflate stream of a thousandth of their size stands for, with the two bytes in front and the
/// four behind that zlib adds (RFC 1950).
std::string deflatedZeros(qsizetype bytes) {
    return qCompress(QByteArray(bytes, '\0'), 9).sliced(4).toStdString();
}

/// A level 5 MATLAB file of one compressed element.
std::string compressedMat(const std::string& stream) {
    std::string head = "MATLAB 5.0 MAT-file";
    head.resize(124, ' ');
    return head + std::string("\x00\x01IM", 4) + number32(15) +
           number32(static_cast<std::uint32_t>(stream.size())) + stream;
}

std::string aecg(const std::string& increment, const std::string& scale, const std::string& digits) {
    return "<AnnotatedECG "
           "xmlns=\"urn:hl7-org:v3\"><component><series><component><sequenceSet><component><sequence>"
           "<code code=\"TIME_RELATIVE\"/><value><head value=\"0\" unit=\"s\"/><increment value=\"" +
           increment +
           "\" unit=\"s\"/></value></sequence></component><component><sequence><code "
           "code=\"MDC_ECG_LEAD_I\"/>"
           "<value><origin value=\"0\" unit=\"uV\"/><scale value=\"" +
           scale + "\" unit=\"uV\"/><digits>" + digits +
           "</digits></value></sequence></component></sequenceSet></component></series></component></"
           "AnnotatedECG>";
}

/// An EDF header of one signal.
std::string edf(const std::string& records, const std::string& duration, const std::string& perRecord,
                const std::string& signalCount = "1") {
    const auto field = [](std::string text, std::size_t size) {
        text.resize(size, ' ');
        return text;
    };
    return field("0", 8) + field("X X X X", 80) + field("Startdate X X X X", 80) + field("01.01.85", 8) +
           field("00.00.00", 8) + field("512", 8) + field("EDF+C", 44) + field(records, 8) +
           field(duration, 8) + field(signalCount, 4) + field("ECG I", 16) + field("", 80) + field("uV", 8) +
           field("-1000", 8) + field("1000", 8) + field("-1000", 8) + field("1000", 8) + field("", 80) +
           field(perRecord, 8) + field("", 32) + std::string(64, '\1');
}

/// An SCP-ECG record whose section pointers lead nowhere, or to themselves.
std::string scp(std::uint32_t recordSize, std::uint32_t sectionLength, std::uint32_t index) {
    std::string pointers;
    for (int section = 0; section < 12; ++section)
        pointers +=
            std::string(1, static_cast<char>(section)) + '\0' + number32(sectionLength) + number32(index);
    const std::string head = std::string("\0\0\0\0", 4) + number32(16 + 120) + "\x14\x14SCPECG";
    return std::string("\0\0", 2) + number32(recordSize) + head + pointers + std::string(400, '\0');
}

/// Small files, by name, each of them broken or hostile in its own way.
std::vector<std::pair<std::string, std::string>> hostileFiles() {
    using namespace std::string_literals;
    std::vector<std::pair<std::string, std::string>> files{
        {"empty.dcm", ""},
        {"zeros.dcm", std::string(5000, '\0')},
        {"noise.xml", std::string(5000, '\xA5')},
        {"preamble_alone.dcm", std::string(128, '\0') + "DICM"},
        {"dicom_4gb.dcm", dicom("\x08\x00\x16\x00UN\0\0\xFE\xFF\xFF\xFF"s + "x")},
        {"dicom_deflated.dcm", dicom(std::string(2000, 'x'), "1.2.840.10008.1.2.1.99")},
        {"external.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM "
                         "\"file:///etc/passwd\">]><AnnotatedECG>&x;</AnnotatedECG>"},
        {"remote_dtd.xml",
         "<!DOCTYPE RestingECG SYSTEM \"http://127.0.0.1:9/x.dtd\"><RestingECG></RestingECG>"},
        {"rate_zero.xml", aecg("0", "1", "1 2 3")},
        {"rate_negative.xml", aecg("-0.002", "1", "1 2 3")},
        {"rate_nan.xml", aecg("nan", "1", "1 2 3")},
        {"rate_infinite.xml", aecg("inf", "1", "1 2 3")},
        {"rate_tiny.xml", aecg("1e-300", "1", "1 2 3")},
        {"digits_nan.xml", aecg("0.002", "1", "1 nan 3")},
        {"digits_infinite.xml", aecg("0.002", "1", "1 1e999 3")},
        {"half_a_tag.xml", "<AnnotatedECG><component"},
        {"odd_utf16.xml", "\xFF\xFE<\0r\0e\0s\0t\0i\0n\0g\0e\0c\0g\0d\0a\0t\0a\0>\0x"s},
        {"muse_huge_count.xml", "<RestingECG><Waveform><WaveformType>Rhythm</WaveformType><SampleBase>500</"
                                "SampleBase><LeadData><LeadID>I</LeadID>"
                                "<LeadSampleCountTotal>4294967295</LeadSampleCountTotal><WaveFormData>!!!!</"
                                "WaveFormData></LeadData></Waveform></RestingECG>"},
        {"edf_many_records.edf", edf("99999999", "-1", "4")},
        {"edf_no_duration.edf", edf("1", "0", "4")},
        {"edf_duration_nan.edf", edf("1", "nan", "4")},
        {"edf_samples.edf", edf("1", "1", "99999999")},
        {"edf_signals.edf", edf("1", "1", "4", "9999")},
        {"bdf_short.bdf", "\xFF"
                          "BIOSEMI" +
                              std::string(300, ' ')},
        {"scp_4gb.scp", scp(0xFFFFFFFF, 0xFFFFFFFF, 7)},
        {"scp_cycle.scp", scp(540, 136, 7)},
        {"scp_behind.scp", scp(540, 100, 0xFFFFFFF0)},
        {"ishne.ecg", "ISHNE1.0" + std::string(20, '\xFF')},
        {"mat5.mat", "MATLAB 5.0 MAT-file" + std::string(200, '\xFF')},
        {"mat5_bomb.mat", compressedMat(deflatedZeros(qsizetype{400} << 20))},
        {"dicom_bomb.dcm", dicom(deflatedZeros(qsizetype{400} << 20).substr(2), "1.2.840.10008.1.2.1.99")},
        {"table_words.csv", "I,II\n" + std::string(4000, 'x') + ",1\n"},
        {"table_nan.csv", "time_s,I (mV)\nnan,1\nnan,2\ninf,3\n"},
        {"table_backwards.csv", "time_s,I (mV)\n0,1\n-1,2\n-2,3\n"},
        {"table_wide.csv", std::string(100'000, ',') + "\n" + std::string(100'000, ',') + "\n"},
        {"npy_4gb.npy",
         "\x93NUMPY\x01\0\x76\0{'descr': '<f4', 'fortran_order': False, 'shape': (12, 4294967295), }"s +
             std::string(60, ' ') + "\n"},
    };
    for (const char* root : {"AnnotatedECG", "RestingECG", "restingecgdata", "CardiologyXML", "SCHILLER"})
        files.emplace_back("laughs_"s + root + ".xml", billionLaughs(root));
    std::string deep = "<AnnotatedECG>";
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    files.emplace_back("deep.xml", deep);
    std::string wide = "<RestingECG>";
    for (int i = 0; i < 1'200'000; ++i)
        wide += "<a/>";
    files.emplace_back("wide.xml", wide + "</RestingECG>");
    // Sequences in sequences, deeper than any stack.
    std::string nested;
    for (int i = 0; i < 60'000; ++i)
        nested += "\x40\x54\x00\x01SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"s;
    files.emplace_back("nested.dcm", dicom(nested));
    const std::vector<std::pair<const char*, const char*>> headers{
        {"outside", "r 1 500 10\n../../etc/passwd 16 200\n"},
        {"absolute", "r 1 500 10\n/etc/passwd 16 200\n"},
        {"self", "self 1 500 10\nself.hea 99 200\n"},
        {"no_rate", "r 1 0 10\nr.dat 16 200\n"},
        {"negative_rate", "r 1 -500 10\nr.dat 16 200\n"},
        {"nan_rate", "r 1 nan 10\nr.dat 16 200\n"},
        {"infinite_gain", "r 1 500 10\nr.dat 16 inf\n"},
        {"nan_gain", "r 1 500 10\nr.dat 16 nan\n"},
        {"negative_count", "r -1 500 10\nr.dat 16 200\n"},
        {"huge_count", "r 4294967295 500 10\nr.dat 16 200\n"},
        {"huge_frames", "r 1 500 10\nr.dat 16x4294967295 200\n"},
        {"missing_dat", "r 1 500 10\nnot_there.dat 16 200\n"},
        {"device", "r 1 500 10\n/dev/zero 16 200\n"},
    };
    for (const auto& [name, text] : headers)
        files.emplace_back(name + ".hea"s, text);
    return files;
}

std::string complaintAbout(const Run& run) {
    if (run.exitCode != 1)
        return "exit code " + std::to_string(run.exitCode) + ", output: " + run.output.substr(0, 300) +
               run.errors;
    if (!run.output.empty())
        return "output: " + run.output.substr(0, 300);
    if (run.errors.empty() || run.errors.back() != '\n' || run.errors.find('\n') + 1 != run.errors.size())
        return "not one line: " + run.errors.substr(0, 500);
    if (run.errors.size() > 700)
        return "a sentence of " + std::to_string(run.errors.size()) + " bytes";
    if (run.seconds >= 2.0)
        return std::to_string(run.seconds) + " s";
    if (run.megabytes >= 300)
        return std::to_string(run.megabytes) + " MB";
    return {};
}

} // namespace

class HostileFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
        fs::create_directories(m_folder / "files");
    }

    void hostileFilesGiveOneSentence() {
        std::string complaints;
        for (const auto& [name, content] : hostileFiles()) {
            const fs::path file = m_folder / "files" / name;
            write(file, content);
            const std::string complaint = complaintAbout(run(m_folder, {"info", file.string(), "--json"}));
            if (!complaint.empty())
                complaints += name + ": " + complaint + "\n";
        }
        QVERIFY2(complaints.empty(), complaints.c_str());
    }

    /// A companion may say anything of a table; what cannot be is one sentence.
    void hostileCompanionsGiveOneSentence() {
        const fs::path file = m_folder / "files/t.csv";
        write(file, "1,2\n3,4\n5,6\n7,8\n");
        const std::string start = "{\"table\": {\"separator\": \",\", \"header_lines\": ";
        const std::string lead = "{\"lead\": \"I\", \"unit\": \"mV\"}";
        for (const std::string& said :
             {std::string("{"), std::string("[[[[[[[["), std::string(70'000, ' '), start + "-1}}",
              start + "0, \"rate_hz\": -500, \"columns\": [" + lead + "," + lead + "]}}",
              start + "0, \"rate_hz\": 1e308, \"columns\": [" + lead + "]}}",
              start + "9999, \"rate_hz\": 500, \"columns\": [" + lead + "," + lead + "]}}",
              start + "0, \"rate_hz\": 500, \"time_column\": 4000000000, \"columns\": [" + lead + "]}}",
              std::string("{\"rate_hz\": 0, \"unit\": \"mV\", \"leads\": [\"I\", \"II\"]}")}) {
            write(m_folder / "files/t.csv.json", said);
            const std::string complaint = complaintAbout(run(m_folder, {"info", file.string(), "--json"}));
            QVERIFY2(complaint.empty(), (said.substr(0, 200) + ": " + complaint).c_str());
        }
    }

    /// What is no file at all: each must be told at once, without waiting for what never comes.
    void thingsThatAreNoFiles() {
        const fs::path fifo = m_folder / "fifo.dcm";
        QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
        const fs::path loop = m_folder / "loop.dcm";
        fs::create_symlink(loop, loop);
        const fs::path unreadable = m_folder / "unreadable.dcm";
        write(unreadable, "no ECG anyway");
        fs::permissions(unreadable, fs::perms::none);
        const fs::path sparse = m_folder / "sparse.dcm";
        write(sparse, "");
        fs::resize_file(sparse, std::uintmax_t{8} << 30);
        const fs::path large = m_folder / "large.bin";
        write(large, "");
        fs::resize_file(large, std::uintmax_t{500} << 20);
        for (const fs::path& path : {fifo, loop, unreadable, sparse, large, m_folder, fs::path("/dev/zero"),
                                     fs::path("/dev/null"), m_folder / "missing", fs::path("")}) {
            for (const std::vector<std::string>& arguments :
                 {std::vector<std::string>{"info", path.string(), "--json"},
                  std::vector<std::string>{"export", path.string(), "-o", (m_folder / "out.csv").string()}}) {
                const std::string complaint = complaintAbout(run(m_folder, arguments));
                QVERIFY2(complaint.empty(), (arguments[0] + " " + path.string() + ": " + complaint).c_str());
            }
        }
        QVERIFY(!fs::exists(m_folder / "out.csv"));
    }

    void hostileModelsGiveOneSentence() {
        using namespace std::string_literals;
        const std::vector<std::pair<std::string, std::string>> files{
            {"empty.safetensors", ""},
            {"header_2_62.safetensors", "\0\0\0\0\0\0\0\x40{}"s},
            {"header_4gb.safetensors", "\xFF\xFF\xFF\xFF\0\0\0\0{}"s},
            {"no_json.safetensors", "\x08\0\0\0\0\0\0\0[[[[[[[["s},
            {"negative.safetensors",
             "\x40\0\0\0\0\0\0\0{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}    "s},
            {"noise.safetensors", std::string(4096, '\xEE')},
        };
        for (const auto& [name, content] : files) {
            const fs::path file = m_folder / "files" / name;
            write(file, content);
            const std::string complaint =
                complaintAbout(run(m_folder, {"model", "info", file.string(), "--json"}));
            QVERIFY2(complaint.empty(), (name + ": " + complaint).c_str());
        }
        const fs::path zip = m_folder / "files/bomb.pth";
        write(zip, "PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x10\0\0\0\xFF\xFF\xFF\xFF\x08\0\0\0data.pkl"s +
                       std::string(16, '\0'));
        const std::string complaint = complaintAbout(
            run(m_folder, {"model", "import", zip.string(), "-o", (m_folder / "m.safetensors").string()}));
        QVERIFY2(complaint.empty(), complaint.c_str());
        QVERIFY(!fs::exists(m_folder / "m.safetensors"));
    }

    void hostileDatabasesGiveOneSentence() {
        const std::string magic = std::string("SQLite format 3") + '\0';
        for (const std::string& content :
             {std::string("x"), std::string(4096, '\0'), magic, magic + std::string(4080, '\xFF')}) {
            const fs::path file = m_folder / "files/cases.db";
            write(file, content);
            const std::string complaint =
                complaintAbout(run(m_folder, {"cases", "list", "--db", file.string()}));
            QVERIFY2(complaint.empty(), complaint.c_str());
            QCOMPARE(contentOf(file), content);
        }
    }

    /// A disk that is full at any moment leaves no part of a file, and what was there before as it was.
    void aFullDiskLeavesNothing() {
        leadlight::io::WriteOptions options;
        options.stem = "in";
        const auto written = leadlight::io::writeRecording(leadlight::test::formulaRecording(),
                                                           leadlight::io::WriteFormat::Dicom, options);
        QVERIFY(written.has_value());
        const fs::path input = m_folder / "in.dcm";
        write(input, std::string(leadlight::asText(written->front().content)));
        const fs::path out = m_folder / "out";
        for (const char* ending : {"csv", "npy", "dcm", "xml", "hea", "edf"}) {
            fs::remove_all(out);
            fs::create_directories(out);
            const fs::path target = out / ("r." + std::string(ending));
            write(target, "old");
            const Run full = run(m_folder, {"export", input.string(), "-o", target.string()}, 2000);
            const std::string complaint = complaintAbout(full);
            QVERIFY2(complaint.empty(), (std::string(ending) + ": " + complaint).c_str());
            QCOMPARE(contentOf(target), std::string("old"));
            QCOMPARE(std::distance(fs::directory_iterator(out), fs::directory_iterator{}), std::ptrdiff_t{1});
            QCOMPARE(run(m_folder, {"export", input.string(), "-o", target.string()}).exitCode, 0);
            QVERIFY(fs::file_size(target) > 100);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"

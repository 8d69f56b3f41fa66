// SPDX-License-Identifier: GPL-3.0-or-later
// make-corpus FOLDER: writes small seeds for every fuzzer, a folder each, with the project's own writers.
#include "core/io/labels/label_set_json.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "core/jepa/tensor_file.h"
#include "core/store/case_store.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/formats/encode_mfer.h"
#include "tests/support/formats/encode_philips.h"
#include "tests/support/formats/encode_scp.h"
#include "tests/support/formats/encode_small.h"
#include "tests/support/formula_recording.h"
#include "tests/support/synthesis/writers.h"

#include <algorithm>
#include <iostream>
#include <limits>

namespace {

using namespace leadlight;
namespace fs = std::filesystem;

/// Recordings that exercise different parts of the formats: plain, gaps, wide numbers, a median, no scale.
std::vector<Recording> recordings() {
    std::vector<Recording> all(5, test::formulaRecording(0.2, 500.0));
    all[1].series[0].waveform.leads[2].values[5] = std::numeric_limits<float>::quiet_NaN();
    all[1].patient.name = "Żółć, Ünï";
    all[2].series[0].waveform.leads[0].values[10] = 200.00037F;
    all[3].series.push_back(all[3].series[0]);
    all[3].series[1].kind = SeriesKind::Median;
    all[3].statements.push_back({"Atrial fibrillation", "49436004", "SNOMED-CT"});
    all[4].series[0].waveform.unit = Unit::Arbitrary;
    for (LeadSignal& signal : all[4].series[0].waveform.leads) {
        for (float& value : signal.values)
            value = static_cast<float>(static_cast<int>(value * 1000.0F));
    }
    return all;
}

void put(const fs::path& folder, const std::string& name, ByteView bytes) {
    fs::create_directories(folder);
    fuzz::writePlain(folder / name, bytes);
}

void writeRecordings(const fs::path& corpus) {
    int number = 0;
    for (const Recording& recording : recordings()) {
        ++number;
        for (const io::WriteFormat format :
             {io::WriteFormat::Dicom, io::WriteFormat::Aecg, io::WriteFormat::EdfPlus}) {
            io::WriteOptions options;
            options.stem = "seed" + std::to_string(number);
            if (const auto files = io::writeRecording(recording, format, options)) {
                const std::string folder = format == io::WriteFormat::Dicom  ? "dicom"
                                           : format == io::WriteFormat::Aecg ? "aecg"
                                                                             : "edf";
                put(corpus / folder, files->front().name, files->front().content);
            }
        }
        io::WriteOptions options;
        options.stem = "r";
        if (const auto files = io::writeRecording(recording, io::WriteFormat::Wfdb, options)) {
            Bytes both = (*files)[0].content;
            both.push_back(std::byte{0});
            both.insert(both.end(), (*files)[1].content.begin(), (*files)[1].content.end());
            put(corpus / "wfdb", "seed" + std::to_string(number), both);
        }
    }
}

/// Formats that the program itself does not write, by the tests' encoders.
void writeVendorFiles(const fs::path& corpus) {
    const test::CountedLeads leads = test::twelveLeads(150);
    test::PhilipsOptions philips;
    put(corpus / "philips", "xli", asBytes(test::encodePhilips(leads, philips)));
    philips.compressed = false;
    philips.version = "1.04";
    put(corpus / "philips", "raw", asBytes(test::encodePhilips(leads, philips)));
    philips.plain = true;
    put(corpus / "philips", "plain", asBytes(test::encodePhilips(leads, philips)));

    using Tables = test::ScpOptions::Tables;
    int number = 0;
    for (const Tables tables : {Tables::None, Tables::Default, Tables::Custom, Tables::Switching}) {
        test::ScpOptions scp;
        scp.tables = tables;
        scp.differences = number % 3;
        put(corpus / "scp", "seed" + std::to_string(++number), test::encodeScp(leads, scp));
    }
    test::ScpOptions beats;
    beats.bimodal = true;
    beats.subtract = true;
    beats.reference = test::twelveLeads(40, 500, 2);
    beats.referenceFiducial = 20;
    beats.beats = {{0, 41, 60, 80, 45, 75}, {0, 91, 110, 130, 95, 125}};
    put(corpus / "scp", "beats", test::encodeScp(leads, beats));

    put(corpus / "other", "cpsc.mat", test::encodeCpscMat(leads));
    put(corpus / "other", "named.mat", test::encodeNamedMat(leads));
    put(corpus / "other", "ishne.ecg", test::encodeIshne(leads));
    put(corpus / "mfer", "big.mwf", test::encodeMfer(leads, {}));
    put(corpus / "mfer", "little.mwf", test::encodeMfer(leads, {true, false, 50}));
    put(corpus / "other", "cardiosoft.xml", asBytes(test::encodeCardioSoft(leads)));
    put(corpus / "other", "schiller.xml", asBytes(test::encodeSchiller(leads)));
    put(corpus / "other", "mortara.xml", asBytes(test::encodeMortara(leads)));
    put(corpus / "other", "zoncare.xml", asBytes(test::encodeZoncare(leads)));

    Recording recording = recordings()[3];
    fs::create_directories(corpus / "muse");
    if (const auto written = synthesis::writeMuse(recording, corpus / "muse/seed.xml"); !written)
        std::cerr << written.error().text << '\n';
}

/// Tables with what a companion or a person says of them: the companion, a NUL, the table.
void writeTables(const fs::path& corpus) {
    std::string numbers;
    for (int i = 0; i < 30; ++i)
        numbers += std::to_string(i * 2) + ";" + std::to_string(i % 7) + ",5;-1,25\n";
    std::string points = numbers;
    std::replace(points.begin(), points.end(), ',', '.');
    std::replace(points.begin(), points.end(), ';', ',');
    const std::string told =
        R"({"table": {"separator": ";", "decimal": ",", "header_lines": 1, "time_column": 0,
"time_unit": "ms", "rate_hz": null, "columns": [{}, {"lead": "I", "unit": "uV"}, {"lead": "V2", "unit": "unknown"}]}})";
    const std::string facts = R"({"rate_hz": 500, "unit": "mV", "leads": ["I", "II", "III"]})";
    int number = 0;
    for (const std::string& table :
         {"time (ms);I [uV];II [uV]\n" + numbers, "# rate: 500\n# unit: uV\nt,I,II\n" + points, points,
          std::string("when;I;mark\n2024-01-05 10:00;1;N\n2024-01-05 10:01;2;N\n2024-01-05 10:02;3;V\n")}) {
        for (const std::string& companion : {std::string(), told, facts}) {
            const std::string both = companion + '\0' + table;
            put(corpus / "table", "seed" + std::to_string(++number), asBytes(both));
        }
    }
}

void writeLabelSets(const fs::path& corpus) {
    for (const LabelSet& set : startingLabelSets())
        put(corpus / "label_set", set.name, asBytes(io::labelSetJson(set)));
}

void writeModels(const fs::path& corpus) {
    fs::create_directories(corpus / "safetensors");
    const auto written =
        jepa::writeTensorFile(corpus / "safetensors/two",
                              {{"a", jepa::TensorData::fromFloats({2, 3}, {1, 2, 3, 4, 5, 6})},
                               {"b", jepa::TensorData::fromFloats({1}, {0.5F})}},
                              {{"leadlight", R"({"kind":"encoder","name":"seed"})"}});
    if (!written)
        std::cerr << written.error().text << '\n';
    const fs::path jepaData = fs::path(LEADLIGHT_SOURCE_DIR) / "tests/data";
    fs::create_directories(corpus / "checkpoint");
    fs::copy_file(jepaData / "tiny_encoder.pth", corpus / "checkpoint/tiny",
                  fs::copy_options::overwrite_existing);
}

/// The pickle of the authors' kind that lies in the checkpoint, and a minimal dict.
void writePickles(const fs::path& corpus) {
    using namespace std::string_view_literals;
    put(corpus / "pickle", "dict",
        asBytes("\x80\x02}q\x00X\x05\x00\x00\x00"
                "epochq\x01K\x63s."sv));
    put(corpus / "pickle", "global",
        asBytes("\x80\x02"
                "ccollections\nOrderedDict\nq\x00)Rq\x01."sv));
    put(corpus / "pickle", "system",
        asBytes("\x80\x02"
                "cos\nsystem\nq\x00X\x02\x00\x00\x00ls\x85R."sv));
}

void writeDatabase(const fs::path& corpus) {
    const fs::path file = fuzz::emptyFolder() / "c.db";
    {
        auto store = store::CaseStore::open(file, "seed");
        if (!store) {
            std::cerr << store.error().text << '\n';
            return;
        }
        io::WriteOptions options;
        options.stem = "r";
        auto files = io::writeRecording(test::formulaRecording(0.1, 250.0), io::WriteFormat::Wfdb, options);
        const Source source{std::move(*files)};
        const auto recording = io::readRecording(source);
        const auto imported = store->import(*recording, source);
        if (imported)
            static_cast<void>(
                store->addReading(imported->id, {"Sinus rhythm", ReadingState::Confirmed, "A", nowUtc()}));
    }
    fs::create_directories(corpus / "database");
    fs::copy_file(file, corpus / "database/one", fs::copy_options::overwrite_existing);
    fs::remove_all(file.parent_path());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: make-corpus FOLDER\n";
        return 2;
    }
    writeRecordings(argv[1]);
    writeVendorFiles(argv[1]);
    writeTables(argv[1]);
    writeLabelSets(argv[1]);
    writeModels(argv[1]);
    writePickles(argv[1]);
    writeDatabase(argv[1]);
    return 0;
}

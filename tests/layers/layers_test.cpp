// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// What each folder may include besides itself, in full: the arrows of docs/architecture.md. The longest
/// matching folder counts.
const std::map<std::string, std::set<std::string>> kArrows = [] {
    const std::set<std::string> record{"core/base", "core/signal", "core/record"};
    const auto plus = [](std::set<std::string> folders, const std::set<std::string>& more) {
        folders.insert(more.begin(), more.end());
        return folders;
    };
    const std::set<std::string> jepa = plus(record, {"core/jepa"});
    const std::set<std::string> core =
        plus(jepa, {"core/explain", "core/io", "core/measure", "core/pacs", "core/store"});
    const std::set<std::string> feature = plus(core, {"ui/session", "ui/common"});
    const std::set<std::string> features{"ui/tracing", "ui/attention", "ui/findings",
                                         "ui/cases",   "ui/labelling", "ui/pacs"};
    const std::set<std::string> window = plus(plus(feature, features), {"ui/window"});
    return std::map<std::string, std::set<std::string>>{
        {"core/base", {}},
        {"core/signal", {"core/base"}},
        {"core/record", {"core/base", "core/signal"}},
        {"core/io", record},
        {"core/pacs", plus(record, {"core/io"})},
        {"core/measure", record},
        {"core/store", record},
        {"core/jepa", record},
        {"core/jepa/torch", jepa},
        {"core/explain", jepa},
        {"ui/session", core},
        {"ui/common", plus(core, {"ui/session"})},
        {"ui/tracing", feature},
        {"ui/attention", feature},
        {"ui/findings", feature},
        {"ui/cases", feature},
        {"ui/labelling", feature},
        {"ui/pacs", feature},
        {"ui/window", plus(feature, features)},
        {"app/cli", core},
        {"app/train", plus(core, {"core/jepa/torch"})},
        {"app/viewer", window},
    };
}();

/// Third-party headers that only some folders may see.
struct Wall {
    std::regex header;
    std::vector<std::string> folders;
};

const std::vector<Wall> kWalls{
    {std::regex("(torch|ATen|c10|caffe2)/.*"), {"core/jepa/torch"}},
    {std::regex("dcmtk/.*"), {"core/io/dicom", "core/pacs"}},
    {std::regex("pugixml.*"), {"core/io"}},
    {std::regex("(SQLiteCpp/.*|sqlite3\\.h)"), {"core/store"}},
    {std::regex("fftw3\\.h"), {"core/signal"}},
    {std::regex("sodium.*"), {"core/base"}},
    {std::regex("matio\\.h"), {"app/train/prepare"}},
    {std::regex("Q[A-Za-z0-9]+(/.*)?|Qt[A-Za-z]+/.*"), {"ui", "app/viewer"}},
};

struct Include {
    std::string file;   ///< from the project's root
    std::string header; ///< as written
    bool own;           ///< in quotes: one of the project's
};

bool isWithin(const std::string& path, const std::string& folder) {
    return path.starts_with(folder + "/");
}

/// The longest key of kArrows that the path lies in; empty where there is none.
std::string layerOf(const std::string& path) {
    std::string best;
    for (const auto& [folder, allowed] : kArrows) {
        if (isWithin(path, folder) && folder.size() > best.size())
            best = folder;
    }
    return best;
}

bool isSource(const fs::path& path) {
    return path.extension() == ".h" || path.extension() == ".cpp";
}

std::vector<Include> includesOf(const fs::path& root, const fs::path& path) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            includes.push_back({fs::relative(path, root).generic_string(), match[2], match[1] == "\""});
    }
    return includes;
}

std::vector<Include> allIncludes() {
    const fs::path root = leadlight::test::sourceDir();
    std::vector<Include> includes;
    for (const char* top : {"core", "ui", "app"}) {
        if (!fs::exists(root / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.is_regular_file() && isSource(entry.path())) {
                const auto more = includesOf(root, entry.path());
                includes.insert(includes.end(), more.begin(), more.end());
            }
        }
    }
    return includes;
}

std::string complaint(const Include& include) {
    const std::string layer = layerOf(include.file);
    if (layer.empty())
        return include.file + " lies in no folder of the table of arrows";
    if (include.own) {
        if (!include.header.starts_with("core/") && !include.header.starts_with("ui/") &&
            !include.header.starts_with("app/"))
            return include.file + " includes \"" + include.header + "\", which is not written from the root";
        const std::string target = layerOf(include.header);
        if (target != layer && !kArrows.at(layer).contains(target))
            return include.file + " may not include \"" + include.header + "\"";
        return {};
    }
    for (const Wall& wall : kWalls) {
        const bool allowed =
            std::any_of(wall.folders.begin(), wall.folders.end(),
                        [&](const std::string& folder) { return isWithin(include.file, folder); });
        if (std::regex_match(include.header, wall.header) && !allowed)
            return include.file + " may not include <" + include.header + ">";
    }
    return {};
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyIncludeFollowsTheArrows() {
        const std::vector<Include> includes = allIncludes();
        QVERIFY(includes.size() > 100);
        std::string complaints;
        for (const Include& include : includes) {
            if (const std::string text = complaint(include); !text.empty())
                complaints += text + "\n";
        }
        QVERIFY2(complaints.empty(), complaints.c_str());
    }

    void aWrongIncludeIsFound() {
        QVERIFY(!complaint({"core/signal/x.cpp", "core/record/recording.h", true}).empty());
        QVERIFY(!complaint({"core/io/wfdb/x.cpp", "core/store/case_store.h", true}).empty());
        QVERIFY(!complaint({"ui/tracing/x.cpp", "ui/attention/explore_panel.h", true}).empty());
        QVERIFY(!complaint({"core/jepa/x.cpp", "torch/torch.h", false}).empty());
        QVERIFY(!complaint({"core/base/x.h", "QString", false}).empty());
        QVERIFY(complaint({"core/jepa/torch/x.cpp", "torch/torch.h", false}).empty());
        QVERIFY(complaint({"core/explain/x.cpp", "core/jepa/encoder.h", true}).empty());
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/model_sets.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/head.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kShaDigits = 8;

/// A head's file that waits for its encoder.
struct ReadHead {
    std::filesystem::path file;
    Sha256 encoder;
    int dim = 0;
    QStringList labels;
};

Result<jepa::ModelKind> kindOf(const std::filesystem::path& path) {
    const Result<jepa::TensorFile> file = jepa::TensorFile::open(path);
    if (!file)
        return fail(file.error());
    const auto text = file->metadata().find(std::string(jepa::kCardKey));
    if (text == file->metadata().end())
        return fail(ErrorCode::Unsupported,
                    path.filename().string() +
                        " has no card of Leadlight's; import a checkpoint with leadlight-cli model import.");
    const Result<jepa::Card> card = jepa::cardFromJson(text->second);
    if (!card)
        return fail(card.error().code, path.filename().string() + ": " + card.error().text);
    return card->kind;
}

Result<ModelSet> encoderOf(const std::filesystem::path& path) {
    const Result<jepa::EncoderFile> file = jepa::openEncoderFile(path);
    if (!file)
        return fail(file.error());
    ModelSet set;
    set.files.encoder = path;
    set.name = QString::fromStdString(file->card.name);
    if (!file->card.version.empty())
        set.name += u' ' + QString::fromStdString(file->card.version);
    set.encoder = file->file.sha256();
    set.config = file->config;
    return set;
}

Result<ReadHead> headOf(const std::filesystem::path& path) {
    const Result<jepa::Head> head = jepa::Head::open(path);
    if (!head)
        return fail(head.error());
    ReadHead read{path, head->parameters().encoder, head->dim(), {}};
    for (const auto& label : head->parameters().labels)
        read.labels.append(QString::fromStdString(label.label));
    return read;
}

/// Reads files one by one and brings them together at the end.
class Reader {
public:
    void read(const std::filesystem::path& path) {
        const Result<jepa::ModelKind> kind = kindOf(path);
        if (!kind)
            m_result.problems.push_back(kind.error());
        else if (*kind == jepa::ModelKind::Encoder)
            take(encoderOf(path));
        else if (auto head = headOf(path))
            m_heads.push_back(std::move(*head));
        else
            m_result.problems.push_back(head.error());
    }

    void readBundled(const ModelFiles& files) {
        read(files.encoder);
        for (ModelSet& set : m_result.sets)
            set.bundled = true;
        for (const std::filesystem::path& head : files.heads)
            read(head);
    }

    ModelSets finish() {
        for (ReadHead& head : m_heads)
            place(head);
        return std::move(m_result);
    }

private:
    void take(Result<ModelSet> set) {
        if (!set)
            m_result.problems.push_back(set.error());
        else if (!setOf(set->encoder))
            m_result.sets.push_back(std::move(*set));
    }

    ModelSet* setOf(const Sha256& encoder) {
        const auto found = std::ranges::find(m_result.sets, encoder, &ModelSet::encoder);
        return found == m_result.sets.end() ? nullptr : &*found;
    }

    void place(const ReadHead& head) {
        ModelSet* set = setOf(head.encoder);
        const std::string name = head.file.filename().string();
        if (!set) {
            m_result.problems.push_back({ErrorCode::NotFound, name + " is a head for the encoder " +
                                                                  head.encoder.hex().substr(0, kShaDigits) +
                                                                  ", which is not here; add that one too."});
        } else if (head.dim != set->config.dim) {
            m_result.problems.push_back({ErrorCode::Invalid, name + " reads " + std::to_string(head.dim) +
                                                                 " numbers where its encoder gives " +
                                                                 std::to_string(set->config.dim) +
                                                                 "; it cannot be used."});
        } else if (std::ranges::find(set->files.heads, head.file) == set->files.heads.end()) {
            set->files.heads.push_back(head.file);
            set->findings += head.labels;
        }
    }

    ModelSets m_result;
    std::vector<ReadHead> m_heads;
};

} // namespace

QString modelTitle(const QString& name, const QString& sha256) {
    return name + u" \u00b7 " + sha256.left(kShaDigits);
}

QString ModelSet::title() const {
    return modelTitle(name, QString::fromStdString(encoder.hex()));
}

ModelSets readModelSets(const ModelFiles& bundled, const std::vector<std::filesystem::path>& added) {
    Reader reader;
    reader.readBundled(bundled);
    for (const std::filesystem::path& path : added)
        reader.read(path);
    return reader.finish();
}

} // namespace leadlight::ui

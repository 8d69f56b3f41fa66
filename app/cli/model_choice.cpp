// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_choice.h"

#include "core/jepa/analyse.h"
#include "core/jepa/default_models.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/engine_module.h"

#include <system_error>
#include <utility>

namespace leadlight::cli {

namespace {

jepa::DeviceChoice deviceOf(const std::string& name) {
    if (name == "cpu")
        return jepa::DeviceChoice::Cpu;
    return name == "cuda" ? jepa::DeviceChoice::Cuda : jepa::DeviceChoice::Auto;
}

jepa::PrecisionChoice precisionOf(const std::string& name) {
    if (name == "fp32")
        return jepa::PrecisionChoice::Fp32;
    return name == "bf16" ? jepa::PrecisionChoice::Bf16 : jepa::PrecisionChoice::Auto;
}

bool fileExists(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

Result<std::vector<jepa::Head>> loadHeads(const ModelOptions& options, const Sha256& encoder, int dim) {
    std::vector<jepa::Head> heads;
    for (const std::filesystem::path& path : options.heads) {
        auto head = jepa::Head::open(path);
        if (!head)
            return fail(head.error());
        if (auto belongs = jepa::checkHeadBelongs(*head, encoder, dim); !belongs)
            return fail(belongs.error().code, path.string() + ": " + belongs.error().text);
        heads.push_back(std::move(*head));
    }
    if (!heads.empty())
        return heads;
    for (const std::filesystem::path& path : jepa::defaultHeadPaths()) {
        if (!options.allHeads && path != jepa::defaultHeadPath())
            continue;
        auto bundled = jepa::Head::open(path);
        if (!bundled)
            return fail(bundled.error());
        // The bundled heads go with the bundled encoder; with another encoder they simply are not meant.
        if (bundled->parameters().encoder == encoder)
            heads.push_back(std::move(*bundled));
    }
    return heads;
}

} // namespace

std::vector<std::filesystem::path> namedModels(const ModelOptions& options) {
    std::vector<std::filesystem::path> files = options.heads;
    files.push_back(options.encoder);
    return files;
}

void addModelOptions(CLI::App& command, ModelOptions& options) {
    command.add_option("--encoder", options.encoder, "The encoder's model file; the bundled one without it");
    command
        .add_option("--head", options.heads,
                    "A diagnostic head's model file, made for this encoder; may be given several times. "
                    "Without it the bundled head, if "
                    "it belongs to the encoder; otherwise none")
        ->allow_extra_args(false);
    command.add_option("--device", options.device, "Where the encoder runs: auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    command
        .add_option(
            "--precision", options.precision,
            "Its arithmetic: fp32, bf16, or auto: bf16 on a GPU, and with a large encoder on a processor "
            "that multiplies bfloat16 itself, once their embeddings were seen to agree; fp32 "
            "otherwise, and for explanations")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}))
        ->capture_default_str();
}

Result<LoadedModels> loadModels(const ModelOptions& options) {
    const std::filesystem::path path = options.encoder.empty() ? jepa::defaultEncoderPath() : options.encoder;
    if (options.encoder.empty() && !fileExists(path))
        return fail(ErrorCode::NotFound, "The bundled encoder is not installed; name one with --encoder.");
    LoadedModels models;
    int dim = 0;
    { // looked at for its hash, the whole file is in memory: it is closed before the encoder is loaded
        const auto file = jepa::openEncoderFile(path);
        if (!file)
            return fail(file.error());
        models.encoderSha256 = file->file.sha256();
        dim = file->config.dim;
    }
    auto heads = loadHeads(options, models.encoderSha256, dim);
    if (!heads)
        return fail(heads.error());
    models.heads = std::move(*heads);
    auto engine = jepa::loadEngineModule(jepa::defaultEngineModule());
    if (!engine)
        return fail(engine.error());
    models.engine = std::move(*engine);
    auto encoder = models.engine->load(path, deviceOf(options.device), precisionOf(options.precision), 0);
    if (!encoder)
        return fail(encoder.error());
    models.encoder = std::move(*encoder);
    return models;
}

} // namespace leadlight::cli

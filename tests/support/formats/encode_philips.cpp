// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formats/encode_philips.h"

#include <map>
#include <string>

namespace leadlight::test {

namespace {

/// Codes of 10 bits, first bit highest; the dictionary is closed at 1022, 1023 ends.
Bytes lzw(const std::string& text) {
    std::map<std::string, unsigned> words;
    for (unsigned i = 0; i < 256; ++i)
        words[std::string(1, static_cast<char>(i))] = i;
    std::string bits;
    const auto put = [&](unsigned code) {
        for (int bit = 9; bit >= 0; --bit)
            bits += (code >> bit & 1U) != 0 ? '1' : '0';
    };
    std::string word;
    for (const char c : text) {
        if (words.contains(word + c)) {
            word += c;
            continue;
        }
        put(words[word]);
        if (words.size() < 1023)
            words.emplace(word + c, static_cast<unsigned>(words.size()));
        word.assign(1, c);
    }
    if (!word.empty())
        put(words[word]);
    put(1023);
    bits.resize((bits.size() + 7) / 8 * 8, '0');
    Bytes bytes;
    for (std::size_t i = 0; i < bits.size(); i += 8)
        bytes.push_back(static_cast<std::byte>(std::stoi(bits.substr(i, 8), nullptr, 2)));
    return bytes;
}

int wrapped(int value) {
    return (value % 65536 + 65536 + 32768) % 65536 - 32768;
}

/// Second differences, biased by 64, each one place late: the first stands in the chunk's header.
std::vector<int> differences(const std::vector<int>& samples, int& first) {
    std::vector<int> stored(samples.size(), 64);
    stored[0] = samples[0];
    stored[1] = samples[1];
    for (std::size_t i = 2; i < samples.size(); ++i) {
        const int difference = 2 * samples[i - 1] - samples[i - 2] - samples[i];
        if (i == 2)
            first = wrapped(difference);
        else
            stored[i - 1] = wrapped(difference + 64);
    }
    return stored;
}

std::vector<std::vector<int>> storedChannels(const CountedLeads& leads, const PhilipsOptions& options) {
    auto channels = leads.counts;
    if (options.residuals) {
        for (std::size_t t = 0; t < leads.samples(); ++t) {
            const int one = leads.counts[0][t];
            const int two = leads.counts[1][t];
            const int three = leads.counts[2][t];
            channels[2][t] = two - one - three;
            channels[3][t] = -((one + two) / 2) - leads.counts[3][t];
            channels[4][t] = (one - three) / 2 - leads.counts[4][t];
            channels[5][t] = (two + three) / 2 - leads.counts[5][t];
        }
    }
    if (options.pulse) {
        const auto second = static_cast<std::size_t>(leads.rateHz);
        for (std::vector<int>& channel : channels) {
            channel.resize(channel.size() + second, 0);
            for (std::size_t i = 0; i < second / 5; ++i)
                channel[channel.size() - second * 3 / 10 + i] = static_cast<int>(1000.0 / leads.uvPerCount);
        }
    }
    return channels;
}

std::string samplesText(const std::vector<std::vector<int>>& channels, const PhilipsOptions& options) {
    if (options.compressed) {
        auto sixteen = channels;
        sixteen.resize(16, std::vector<int>(channels.front().size(), 0));
        return toBase64(encodeXli(sixteen));
    }
    std::string text;
    BytesBuilder bytes;
    for (const auto& channel : channels) {
        for (const int value : channel) {
            text += std::to_string(value) + ' ';
            bytes.number(value, 2);
        }
    }
    return options.plain ? text : toBase64(bytes.bytes());
}

} // namespace

Bytes encodeXli(const std::vector<std::vector<int>>& channels) {
    BytesBuilder out;
    for (const auto& channel : channels) {
        int first = 0;
        std::string high;
        std::string low;
        for (const int value : differences(channel, first)) {
            high += static_cast<char>(value >> 8);
            low += static_cast<char>(value);
        }
        const Bytes payload = lzw(high + low);
        out.number(static_cast<std::int64_t>(payload.size()), 4).number(1, 2).number(first, 2).add(payload);
    }
    return out.bytes();
}

std::string encodePhilips(const CountedLeads& leads, const PhilipsOptions& options) {
    const auto channels = storedChannels(leads, options);
    const bool old = options.version == "1.03";
    const std::string rate = std::to_string(static_cast<int>(leads.rateHz));
    const std::string resolution = std::to_string(leads.uvPerCount);
    std::string labels;
    for (const std::string& label : leads.labels)
        labels += label + " ";
    std::string waveform =
        "<parsedwaveforms dataencoding=\"" + std::string(options.plain ? "Plain" : "Base64") +
        "\" durationperchannel=\"" +
        std::to_string(channels.front().size() * 1000 / static_cast<std::size_t>(leads.rateHz)) + "\"";
    if (old && options.compressed)
        waveform += " compressflag=\"True\" compressmethod=\"XLI\"";
    if (!old)
        waveform += std::string(options.compressed ? " compression=\"XLI\"" : "") + " leadlabels=\"" +
                    labels + "\" samplespersecond=\"" + rate + "\" resolution=\"" + resolution + "\"";
    waveform += ">" + samplesText(channels, options) + "</parsedwaveforms>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><restingecgdata "
           "xmlns=\"http://www3.medical.philips.com\"><documentinfo><documentversion>" +
           options.version +
           "</documentversion></documentinfo><dataacquisition date=\"2020-02-29\" time=\"23:59:58\">"
           "<machine>TestCart</machine><signalcharacteristics>" +
           (old ? "<samplingrate>" + rate + "</samplingrate><signalresolution>" + resolution +
                      "</signalresolution><numberchannelsvalid>12</numberchannelsvalid>"
                : std::string()) +
           "</signalcharacteristics></dataacquisition><patient><generalpatientdata><patientid>P-1</patientid>"
           "<name><lastname>M\u00fcller</lastname><firstname>Ada</firstname></name><age><months>18</months></"
           "age>"
           "<sex>Female</sex></generalpatientdata></patient><interpretations><interpretation>"
           "<severity code=\"NO\">- NORMAL ECG -</severity><statement><leftstatement>Sinus "
           "rhythm</leftstatement>"
           "<rightstatement>V-rate&lt;99</rightstatement></statement></interpretation></interpretations>"
           "<waveforms>" +
           waveform + "</waveforms></restingecgdata>";
}

} // namespace leadlight::test

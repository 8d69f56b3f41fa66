// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/pickle.h"

#include "core/base/text.h"

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace leadlight::jepa {

namespace {

// Opcodes: CPython's Lib/pickletools.py. This is the whole list; what is not here is refused.
enum Opcode : std::uint8_t {
    kMark = '(',
    kEmptyTuple = ')',
    kStop = '.',
    kBinInt = 'J',
    kBinInt1 = 'K',
    kBinInt2 = 'M',
    kNone = 'N',
    kBinPersId = 'Q',
    kReduce = 'R',
    kBinUnicode = 'X',
    kBuild = 'b',
    kGlobal = 'c',
    kBinGet = 'h',
    kLongBinGet = 'j',
    kBinPut = 'q',
    kLongBinPut = 'r',
    kSetItem = 's',
    kTuple = 't',
    kSetItems = 'u',
    kEmptyDict = '}',
    kProto = 0x80,
    kTuple1 = 0x85,
    kTuple2 = 0x86,
    kTuple3 = 0x87,
    kNewTrue = 0x88,
    kNewFalse = 0x89,
    kLong1 = 0x8a,
};

constexpr std::uint8_t kProtocol = 2;
constexpr std::size_t kMaxBytes = std::size_t{64} << 20; // the official encoder's is 20 kB
constexpr std::size_t kMaxValues = 4'000'000;
constexpr std::size_t kMaxAxes = 8;
constexpr std::size_t kMaxKey = 64; // a storage's key is a number in decimal

struct GlobalName {
    std::string_view module;
    std::string_view name;
    KnownGlobal global;
};

constexpr std::array kGlobals{
    GlobalName{"collections", "OrderedDict", KnownGlobal::OrderedDict},
    GlobalName{"torch._utils", "_rebuild_tensor_v2", KnownGlobal::RebuildTensor},
    GlobalName{"torch", "FloatStorage", KnownGlobal::FloatStorage},
    GlobalName{"torch", "HalfStorage", KnownGlobal::HalfStorage},
    GlobalName{"torch", "BFloat16Storage", KnownGlobal::BFloat16Storage},
    GlobalName{"torch", "DoubleStorage", KnownGlobal::DoubleStorage},
    GlobalName{"torch", "LongStorage", KnownGlobal::LongStorage},
};

std::optional<DType> storageType(KnownGlobal global) {
    switch (global) {
    case KnownGlobal::FloatStorage:
        return DType::F32;
    case KnownGlobal::HalfStorage:
        return DType::F16;
    case KnownGlobal::BFloat16Storage:
        return DType::BF16;
    case KnownGlobal::DoubleStorage:
        return DType::F64;
    case KnownGlobal::LongStorage:
        return DType::I64;
    case KnownGlobal::OrderedDict:
    case KnownGlobal::RebuildTensor:
        break;
    }
    return std::nullopt;
}

/// Why reading stopped.
struct Failure {
    ErrorCode code = ErrorCode::Malformed;
    std::string text;
};

/// A stack machine over one pickle. It builds values and does nothing else.
class Machine {
public:
    explicit Machine(ByteView bytes)
        : m_bytes(bytes) {}

    Result<PickledValues> run() {
        while (!m_stopped && !m_failure)
            step();
        if (m_failure)
            return fail(m_failure->code, m_failure->text);
        return std::move(m_result);
    }

private:
    void malformed(std::string text) { stop(ErrorCode::Malformed, std::move(text)); }

    void stop(ErrorCode code, std::string text) {
        if (!m_failure) // the first reason is the true one
            m_failure = Failure{code, std::move(text)};
    }

    template <class T>
    T number() {
        if (sizeof(T) > m_bytes.size() - m_at) {
            malformed("its pickle ends in the middle");
            return T{};
        }
        const T value = readLittleEndian<T>(m_bytes, m_at);
        m_at += sizeof(T);
        return value;
    }

    std::string_view text(std::size_t size) {
        if (size > m_bytes.size() - m_at) {
            malformed("its pickle ends in the middle");
            return {};
        }
        const std::string_view value = asText(m_bytes.subspan(m_at, size));
        m_at += size;
        return value;
    }

    std::string_view line() {
        const std::string_view rest = asText(m_bytes.subspan(m_at));
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) {
            malformed("its pickle ends in the middle");
            return {};
        }
        m_at += end + 1;
        return rest.substr(0, end);
    }

    void push(PickledValue value) {
        if (m_result.values.size() == kMaxValues) {
            stop(ErrorCode::TooLarge, "its pickle holds too many values");
            return;
        }
        m_result.values.push_back(std::move(value));
        m_stack.push_back(static_cast<ValueIndex>(m_result.values.size() - 1));
    }

    /// The lowest stack place that may be taken from now: what lies under a mark is out of reach.
    [[nodiscard]] std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }

    std::optional<ValueIndex> pop() {
        if (m_stack.size() <= floor()) {
            malformed("its pickle takes a value that is not there");
            return std::nullopt;
        }
        const ValueIndex value = m_stack.back();
        m_stack.pop_back();
        return value;
    }

    std::vector<ValueIndex> popMany(std::size_t count) {
        if (m_stack.size() - floor() < count) {
            malformed("its pickle takes a value that is not there");
            return {};
        }
        std::vector<ValueIndex> values(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
        m_stack.resize(m_stack.size() - count);
        return values;
    }

    std::vector<ValueIndex> popToMark() {
        if (m_marks.empty()) {
            malformed("its pickle takes a mark that is not there");
            return {};
        }
        auto values = popMany(m_stack.size() - m_marks.back());
        m_marks.pop_back();
        return values;
    }

    template <class T>
    [[nodiscard]] T* as(ValueIndex index) {
        return std::get_if<T>(&m_result.values[index]);
    }

    void step();
    void global();
    void longNumber();
    void put(std::uint32_t place);
    void get(std::uint32_t place);
    void setItems(const std::vector<ValueIndex>& items);
    void build();
    void persistent();
    void reduce();
    void rebuildTensor(const std::vector<ValueIndex>& arguments);
    std::optional<std::vector<std::int64_t>> numbers(ValueIndex tuple);
    void finish();

    ByteView m_bytes;
    std::size_t m_at = 0;
    PickledValues m_result;
    std::vector<ValueIndex> m_stack;
    std::vector<std::size_t> m_marks; ///< stack heights
    std::unordered_map<std::uint32_t, ValueIndex> m_memo;
    std::optional<Failure> m_failure;
    bool m_stopped = false;
};

void Machine::step() {
    const std::size_t place = m_at;
    const auto opcode = number<std::uint8_t>();
    if (m_failure)
        return;
    if ((place == 0) != (opcode == kProto))
        return malformed("its pickle does not begin as torch.save begins one");
    switch (opcode) {
    case kProto:
        if (number<std::uint8_t>() != kProtocol)
            stop(ErrorCode::Unsupported,
                 "its pickle is of another protocol than 2; save it with torch.save's default protocol");
        return;
    case kMark:
        return m_marks.push_back(m_stack.size());
    case kEmptyTuple:
        return push(PickledTuple{});
    case kEmptyDict:
        return push(PickledDict{});
    case kNone:
        return push(PickledNone{});
    case kNewTrue:
        return push(true);
    case kNewFalse:
        return push(false);
    case kBinInt:
        return push(std::int64_t{number<std::int32_t>()});
    case kBinInt1:
        return push(std::int64_t{number<std::uint8_t>()});
    case kBinInt2:
        return push(std::int64_t{number<std::uint16_t>()});
    case kLong1:
        return longNumber();
    case kBinUnicode: {
        const std::string_view value = text(number<std::uint32_t>());
        if (!isUtf8(value))
            return malformed("its pickle holds text that is not UTF-8");
        return push(std::string(value));
    }
    case kGlobal:
        return global();
    case kBinPut:
        return put(number<std::uint8_t>());
    case kLongBinPut:
        return put(number<std::uint32_t>());
    case kBinGet:
        return get(number<std::uint8_t>());
    case kLongBinGet:
        return get(number<std::uint32_t>());
    case kTuple:
        return push(PickledTuple{popToMark()});
    case kTuple1:
    case kTuple2:
    case kTuple3:
        return push(PickledTuple{popMany(static_cast<std::size_t>(opcode - kTuple1 + 1))});
    case kSetItem:
        return setItems(popMany(2));
    case kSetItems:
        return setItems(popToMark());
    case kBinPersId:
        return persistent();
    case kReduce:
        return reduce();
    case kBuild:
        return build();
    case kStop:
        return finish();
    default:
        stop(ErrorCode::Unsupported, "its pickle uses opcode " + std::to_string(opcode) + " at byte " +
                                         std::to_string(place) +
                                         ", which no state dict needs; nothing in it was executed");
    }
}

void Machine::longNumber() {
    const auto size = number<std::uint8_t>();
    const std::string_view digits = text(size);
    if (m_failure)
        return;
    if (size > sizeof(std::int64_t))
        return malformed("its pickle holds a whole number beyond 64 bits");
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        value |= std::uint64_t{static_cast<std::uint8_t>(digits[i])} << (8 * i);
    if (size > 0 && size < 8 && (static_cast<std::uint8_t>(digits.back()) & 0x80U) != 0)
        value |= ~std::uint64_t{0} << (8 * size); // two's complement, sign extended
    push(static_cast<std::int64_t>(value));
}

void Machine::global() {
    const std::string_view module = line();
    const std::string_view name = line();
    if (m_failure)
        return;
    for (const GlobalName& known : kGlobals) {
        if (known.module == module && known.name == name)
            return push(known.global);
    }
    stop(ErrorCode::Unsupported, "its pickle refers to \"" + cleanText(module.substr(0, 60)) + "." +
                                     cleanText(name.substr(0, 60)) +
                                     "\", which no state dict needs; nothing in it was executed");
}

void Machine::put(std::uint32_t place) {
    if (m_stack.size() <= floor())
        return malformed("its pickle takes a value that is not there");
    m_memo[place] = m_stack.back();
}

void Machine::get(std::uint32_t place) {
    const auto found = m_memo.find(place);
    if (found == m_memo.end())
        return malformed("its pickle takes a value that is not there");
    if (m_stack.size() >= kMaxValues)
        return stop(ErrorCode::TooLarge, "its pickle holds too many values");
    m_stack.push_back(found->second);
}

void Machine::setItems(const std::vector<ValueIndex>& items) {
    if (m_failure)
        return;
    auto* dict = m_stack.size() > floor() ? as<PickledDict>(m_stack.back()) : nullptr;
    if (dict == nullptr || items.size() % 2 != 0)
        return malformed("its pickle sets items of something that is no dict");
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
}

void Machine::build() {
    // A state dict carries its `_metadata` (versions of modules) this way: a dict, which is of no use here.
    const auto state = pop();
    if (!state)
        return;
    if (as<PickledDict>(*state) == nullptr || m_stack.size() <= floor() ||
        as<PickledDict>(m_stack.back()) == nullptr)
        malformed("its pickle sets the state of something that is no dict");
}

void Machine::persistent() {
    const auto index = pop();
    if (!index)
        return;
    const auto* tuple = as<PickledTuple>(*index);
    if (tuple == nullptr || tuple->items.size() != 5)
        return malformed("its pickle refers to something that is no storage");
    const auto* kind = as<std::string>(tuple->items[0]);
    const auto* global = as<KnownGlobal>(tuple->items[1]);
    const auto* key = as<std::string>(tuple->items[2]);
    const auto* count = as<std::int64_t>(tuple->items[4]);
    const auto type = global == nullptr ? std::nullopt : storageType(*global);
    if (kind == nullptr || *kind != "storage" || !type || key == nullptr || key->size() > kMaxKey ||
        count == nullptr || *count < 0)
        return malformed("its pickle refers to something that is no storage");
    push(PickledStorage{*type, *key, *count});
}

void Machine::reduce() {
    const auto arguments = pop();
    const auto callable = pop();
    if (!arguments || !callable)
        return;
    const auto* global = as<KnownGlobal>(*callable);
    const auto* tuple = as<PickledTuple>(*arguments);
    if (global != nullptr && tuple != nullptr && *global == KnownGlobal::OrderedDict && tuple->items.empty())
        return push(PickledDict{});
    if (global != nullptr && tuple != nullptr && *global == KnownGlobal::RebuildTensor)
        return rebuildTensor(std::vector<ValueIndex>(tuple->items));
    stop(ErrorCode::Unsupported,
         "its pickle wants something called that no state dict needs; nothing in it was executed");
}

std::optional<std::vector<std::int64_t>> Machine::numbers(ValueIndex index) {
    const auto* tuple = as<PickledTuple>(index);
    if (tuple == nullptr || tuple->items.size() > kMaxAxes)
        return std::nullopt;
    std::vector<std::int64_t> values;
    for (const ValueIndex item : tuple->items) {
        const auto* value = as<std::int64_t>(item);
        if (value == nullptr || *value < 0)
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

void Machine::rebuildTensor(const std::vector<ValueIndex>& arguments) {
    // (storage, offset, shape, stride, requires_grad, hooks): torch/_utils.py. A seventh, metadata, is for
    // subclasses only.
    if (arguments.size() != 6)
        return malformed("its pickle describes a tensor in an unknown way");
    const auto* storage = as<PickledStorage>(arguments[0]);
    const auto* offset = as<std::int64_t>(arguments[1]);
    auto shape = numbers(arguments[2]);
    auto stride = numbers(arguments[3]);
    const auto* hooks = as<PickledDict>(arguments[5]);
    if (storage == nullptr || offset == nullptr || *offset < 0 || !shape || !stride ||
        shape->size() != stride->size() || as<bool>(arguments[4]) == nullptr || hooks == nullptr ||
        !hooks->items.empty())
        return malformed("its pickle describes a tensor in an unknown way");
    push(PickledTensor{*storage, *offset, std::move(*shape), std::move(*stride)});
}

void Machine::finish() {
    const auto root = pop();
    if (!root)
        return;
    if (!m_stack.empty() || !m_marks.empty() || m_at != m_bytes.size())
        return malformed("its pickle ends too early");
    m_result.root = *root;
    m_stopped = true;
}

} // namespace

Result<PickledValues> readPickle(ByteView bytes) {
    if (bytes.size() > kMaxBytes)
        return fail(ErrorCode::TooLarge, "its pickle is larger than that of any encoder");
    return Machine(bytes).run();
}

} // namespace leadlight::jepa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pacs/node.h"
#include "core/pacs/transport.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/dimse.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

/// An association that we ask for. Private to this folder.
namespace leadlight::pacs {

/// Most bytes of one command or of one answer's identifier: a hundred times what they need, and too few to
/// nest sequences as deep as a stack.
inline constexpr std::uint64_t kMaxMessageBytes = std::uint64_t{64} << 10;

/// One presentation context to be proposed.
struct Context {
    std::string abstractSyntax;
    std::vector<std::string> transferSyntaxes;
    bool theySend = false; ///< the server shall send such objects to us (C-GET)
};

/// The uncompressed transfer syntaxes, the preferred one first.
[[nodiscard]] const std::vector<std::string>& plainSyntaxes();

/// An association from its negotiation to its release. What is destroyed before is aborted.
class Association {
public:
    [[nodiscard]] static Result<Association> open(const Call& call, std::span<const Context> contexts,
                                                  const Progress& progress);
    Association(Association&& other) noexcept = default;
    Association& operator=(Association&& other) noexcept = default;
    ~Association();

    [[nodiscard]] T_ASC_Association* get() const { return m_state->association; }

    [[nodiscard]] Watch& watch() const { return *m_state->watch; }

    [[nodiscard]] const Call& call() const { return m_state->call; }

    /// The accepted context of a class; 0 where the server did not accept it.
    [[nodiscard]] T_ASC_PresentationContextID contextOf(const std::string& abstractSyntax) const;
    [[nodiscard]] std::string transferSyntaxOf(T_ASC_PresentationContextID context) const;

    /// Ends it in order.
    void release();

    /// What went wrong, as one sentence about this server.
    [[nodiscard]] Error errorOf(const OFCondition& outcome) const;

private:
    struct State {
        Call call;
        std::shared_ptr<Watch> watch;
        std::shared_ptr<DcmTLSTransportLayer> tls;
        std::unique_ptr<WatchedLayer> layer;
        T_ASC_Network* network = nullptr;
        T_ASC_Association* association = nullptr;
        ~State();
    };

    explicit Association(std::unique_ptr<State> state)
        : m_state(std::move(state)) {}

    std::unique_ptr<State> m_state;
};

/// The sentence for a failure of DCMTK's, of a conversation with `call`'s server.
[[nodiscard]] Error networkError(const OFCondition& outcome, Stopped stopped, const Call& call);

} // namespace leadlight::pacs

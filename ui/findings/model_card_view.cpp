// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/model_card_view.h"

#include "ui/common/number_format.h"
#include "ui/common/style.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelCard)
};

QString escaped(const std::string& utf8) {
    return text(utf8).toHtmlEscaped();
}

QString section(const QString& title, const std::string& body) {
    return body.empty() ? QString() : u"<h4>%1</h4><p>%2</p>"_s.arg(title, escaped(body));
}

QString metricsTable(const jepa::Card& card) {
    if (card.metrics.empty())
        return {};
    QString rows;
    for (const jepa::Metric& metric : card.metrics) {
        QString value = formatNumber(metric.value, 3);
        if (metric.low && metric.high)
            value += u" (%1 – %2)"_s.arg(formatNumber(*metric.low, 3), formatNumber(*metric.high, 3));
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3&nbsp;&nbsp;</td><td>%4</td></tr>"_s
                    .arg(escaped(metric.name), escaped(metric.label), value, escaped(metric.how));
    }
    return u"<h4>%1</h4><table cellspacing=4>%2</table>"_s.arg(Words::tr("Measured"), rows);
}

} // namespace

QString cardPage(const jepa::Card& card, const Sha256& hash) {
    QString page =
        u"<h3>%1 %2</h3><p>SHA-256 %3</p>"_s.arg(escaped(card.name), escaped(card.version), text(hash.hex()));
    page += section(Words::tr("Intended use"), card.intendedUse);
    if (card.encoder)
        page += u"<h4>%1</h4><p>%2</p>"_s.arg(Words::tr("Size"),
                                              Words::tr("width %1, %2 layers, %3 attention heads")
                                                  .arg(card.encoder->dim)
                                                  .arg(card.encoder->depth)
                                                  .arg(card.encoder->attentionHeads));
    page += section(Words::tr("Training data"), card.trainingData);
    page += metricsTable(card);
    if (!card.limits.empty()) {
        page += u"<h4>%1</h4><ul>"_s.arg(Words::tr("Limits"));
        for (const std::string& limit : card.limits)
            page += u"<li>%1</li>"_s.arg(escaped(limit));
        page += u"</ul>"_s;
    }
    page += section(Words::tr("Preparation of the input"), jepa::recipeText(card.recipe));
    page += section(Words::tr("Source"), card.source);
    page += section(Words::tr("Licence"), card.licence);
    page += section(Words::tr("Made"), card.created);
    for (const auto& [key, value] : card.extra)
        page += section(escaped(key), value);
    return page;
}

ModelCardDialog::ModelCardDialog(const ModelInfo& models, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Model cards"));
    resize(760, 620);
    auto* tabs = new QTabWidget(this);
    const auto add = [tabs](const QString& title, const QString& page) {
        auto* view = new QTextBrowser(tabs);
        view->setOpenLinks(false);
        view->setHtml(page);
        view->setFrameShape(QFrame::NoFrame);
        view->document()->setDocumentMargin(4 * kStep);
        tabs->addTab(view, title);
    };
    add(tr("Encoder"), cardPage(models.encoder, models.encoderSha256));
    for (const jepa::Head& head : models.heads)
        add(tr("Diagnostic head"), cardPage(head.parameters().card, head.sha256().value_or(Sha256{})));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 3 * kStep);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

} // namespace leadlight::ui

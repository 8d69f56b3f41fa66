// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/models_page.h"

#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/joined_text.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

QString factsOf(const ModelSet& set) {
    const QString heads = set.findings.isEmpty()
                              ? ModelsPage::tr("no diagnostic head: attention, rollout and embeddings alone")
                              : listed(set.findings);
    return ModelsPage::tr("%1 layers of %2 attention heads, %3 wide · %4")
        .arg(QString::number(set.config.depth), QString::number(set.config.attentionHeads),
             QString::number(set.config.dim), heads);
}

} // namespace

ModelsPage::ModelsPage(ModelShelf& shelf, const ModelFiles& used, QWidget* parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_chosen(used) {
    m_choice = new QButtonGroup(this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(3 * kStep);
    m_waiting = makeSecondary(tr("Reading the model files…"), this);
    m_problem = makeText({}, u"caution"_s, this);
    auto* add = new QPushButton(tr("Add model files…"), this);
    add->setObjectName(u"addModels"_s);
    connect(add, &QPushButton::clicked, this, &ModelsPage::pickFiles);
    auto* button = new QHBoxLayout;
    button->addWidget(add);
    button->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * kStep);
    layout->addWidget(makeSecondary(
        tr("Encoders and their diagnostic heads are files that leadlight-cli and leadlight-train write. A "
           "case that another model has analysed is analysed anew when it is opened; what was stored before "
           "stays."),
        this));
    layout->addLayout(m_rows);
    layout->addWidget(m_waiting);
    layout->addWidget(m_problem);
    layout->addLayout(button);
    layout->addStretch(1);
    connect(&m_shelf, &ModelShelf::changed, this, &ModelsPage::follow);
    m_shelf.request();
    follow();
}

void ModelsPage::pickFiles() {
    add(QFileDialog::getOpenFileNames(this, tr("Add model files"), {},
                                      tr("Models (*.safetensors);;All files (*)")));
}

void ModelsPage::add(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    if (!paths.empty())
        m_shelf.add(paths);
}

QWidget* ModelsPage::makeRow(const ModelSet& set) {
    auto* row = new QWidget(this);
    auto* choose =
        new QRadioButton(set.bundled ? tr("%1 (came with Leadlight)").arg(set.title()) : set.title(), row);
    choose->setChecked(set.files.encoder == m_chosen.encoder);
    m_choice->addButton(choose);
    connect(choose, &QRadioButton::clicked, this, [this, files = set.files] { m_chosen = files; });
    auto* top = new QHBoxLayout;
    top->addWidget(choose, 1);
    if (!set.bundled) {
        auto* remove = new QPushButton(tr("Remove"), row);
        remove->setToolTip(tr("Takes it off this list; the files stay where they are"));
        connect(remove, &QPushButton::clicked, this, [this, files = set.files] {
            if (m_chosen.encoder == files.encoder)
                m_chosen = m_shelf.bundled();
            m_shelf.remove(files);
        });
        top->addWidget(remove);
    }
    auto* facts = makeSecondary(
        factsOf(set) + u'\n' + QString::fromStdString(set.files.encoder.lexically_normal().string()), row);
    facts->setFont(interfaceFont(0.92));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addLayout(top);
    layout->addWidget(facts);
    return row;
}

void ModelsPage::follow() {
    m_waiting->setVisible(m_shelf.waiting());
    QStringList problems;
    for (const Error& problem : m_shelf.problems())
        problems.append(errorSentence(problem));
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    if (m_shelf.waiting())
        return;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const ModelSet& set : m_shelf.sets()) {
        // A head that was added belongs to the choice at once.
        if (set.files.encoder == m_chosen.encoder)
            m_chosen = set.files;
        m_rows->addWidget(makeRow(set));
    }
}

} // namespace leadlight::ui

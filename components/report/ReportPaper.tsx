import type { MonthlyReport, ReportTable } from '../../lib/report/monthly-report';

/** The report as it is printed; the page's own parts are left out by the print style. */
export function ReportPaper({ report }: { readonly report: MonthlyReport }) {
  return (
    <article class="paper" lang="vi">
      {report.training && <p class="paper-training">TẬP HUẤN – số liệu của công dân giả định</p>}
      <header class="paper-head">
        <div>
          <p class="paper-upper">{report.agency}</p>
          <p class="paper-upper paper-strong paper-ruled">{report.office}</p>
          <p>{report.number}</p>
        </div>
        <div>
          <p class="paper-upper paper-strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
          <p class="paper-strong paper-ruled">Độc lập - Tự do - Hạnh phúc</p>
          <p class="paper-date">{report.placeAndDate}</p>
        </div>
      </header>
      <h2>{report.title}</h2>
      <p class="paper-subtitle">{report.subtitle}</p>
      <p>{report.opening}</p>
      {report.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <footer class="paper-head paper-foot">
        <div class="paper-recipients">
          <p class="paper-strong">Nơi nhận:</p>
          {(report.recipients.length > 0 ? report.recipients : ['…………']).map((name) => (
            <p key={name}>- {name};</p>
          ))}
          <p>- Lưu: VT.</p>
        </div>
        <div>
          <p class="paper-upper paper-strong">{report.signer}</p>
          <p class="paper-date">(Ký, ghi rõ họ tên)</p>
        </div>
      </footer>
      <section class="paper-annex">
        <h2>{report.annexTitle}</h2>
        {report.annex.map((table) => (
          <AnnexTable key={table.title} table={table} />
        ))}
        {report.notes.map((note) => (
          <p class="paper-note" key={note}>
            {note}
          </p>
        ))}
      </section>
    </article>
  );
}

function AnnexTable({ table }: { readonly table: ReportTable }) {
  return (
    <table class="paper-table">
      <caption>{table.title}</caption>
      <thead>
        <tr>
          {table.head.map((text) => (
            <th scope="col" key={text}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.lines.map((line) => (
          <tr key={line[0]}>
            {line.map((text, at) => (
              <td key={table.head[at]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

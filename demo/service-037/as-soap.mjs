export function answerSoap(response, answer, status = 200) {
  response.writeHead(status, { 'content-type': 'text/xml; charset=utf-8' });
  response.end(soapOf(answer));
}

export function soapOf({ citizens, exists, errorCode, message }) {
  const body =
    errorCode !== undefined
      ? `<errorCode>${errorCode}</errorCode><errorMessage>${escapeXml(message ?? '')}</errorMessage>`
      : exists === undefined
        ? `<ns1:CongdanCollection xmlns:ns1="http://www.mic.gov.vn/dancu/1.0">${citizens.map((one) => element('CongDan', one)).join('')}</ns1:CongdanCollection>`
        : `<KetQuaXacThuc><TonTai>${exists}</TonTai></KetQuaXacThuc>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

function element(name, value) {
  const inner =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([key, one]) => element(key, one))
          .join('')
      : escapeXml(String(value));
  return inner === '' ? `<ns1:${name}/>` : `<ns1:${name}>${inner}</ns1:${name}>`;
}

function escapeXml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Swagger UI's own colours and sizes miss WCAG 2.2 AA in a hundred places: what it writes is dark on light here, and big enough for a finger. */
export const apiPageStyle = `
.swagger-ui, .swagger-ui .info p, .swagger-ui .info li, .swagger-ui .info table, .swagger-ui .markdown p,
.swagger-ui .opblock-tag small, .swagger-ui .opblock .opblock-summary-description, .swagger-ui .opblock-description-wrapper p,
.swagger-ui .opblock .opblock-summary-path, .swagger-ui .opblock .opblock-summary-operation-id,
.swagger-ui .parameter__name, .swagger-ui .parameter__type, .swagger-ui .parameter__in, .swagger-ui .parameter__extension,
.swagger-ui .parameter__deprecated, .swagger-ui .response-col_status, .swagger-ui .response-col_links,
.swagger-ui .response-control-media-type__accept-message, .swagger-ui .response-control-media-type__title,
.swagger-ui .responses-inner h4, .swagger-ui .responses-inner h5, .swagger-ui table thead tr td, .swagger-ui table thead tr th,
.swagger-ui .tab li, .swagger-ui .model, .swagger-ui .model-title, .swagger-ui section.models h4, .swagger-ui section.models h5,
.swagger-ui .prop-format, .swagger-ui .servers-title, .swagger-ui .scheme-container .schemes > label, .swagger-ui label,
.swagger-ui .opblock .opblock-section-header h4, .swagger-ui .opblock .opblock-section-header > label,
.swagger-ui .renderedMarkdown p, .swagger-ui .json-schema-2020-12__title, .swagger-ui .json-schema-2020-12-keyword__name,
.swagger-ui .json-schema-2020-12-keyword__value, .swagger-ui .json-schema-2020-12__attribute,
.swagger-ui .json-schema-2020-12__constraint, .swagger-ui .json-schema-2020-12-keyword,
.swagger-ui .opblock-tag, .swagger-ui .btn, .swagger-ui .loading-container .loading::after { color: #0b0c0c; opacity: 1; }
.swagger-ui .info .title small pre, .swagger-ui .info .title small.version-stamp pre { color: #fff; }
.swagger-ui .info .title small { background: #484949; }
.swagger-ui .info .title small.version-stamp { background: #12403c; }
.swagger-ui a, .swagger-ui .info a, .swagger-ui .link, .swagger-ui a.nostyle { color: #1a65a6; text-decoration: underline; }
.swagger-ui .opblock .opblock-summary-path a.nostyle { color: inherit; text-decoration: none; }
.swagger-ui .opblock, .swagger-ui .opblock .opblock-summary, .swagger-ui .opblock.opblock-deprecated { background: #fff; }
.swagger-ui .opblock .opblock-section-header { background: #f3f3f3; box-shadow: none; }
.swagger-ui .opblock .opblock-summary-method { color: #fff; text-shadow: none; background: #484949; }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #1a5a96; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #12603f; }
.swagger-ui .btn.authorize { color: #12603f; border-color: #12603f; }
.swagger-ui .btn.authorize svg { fill: #12603f; }
.swagger-ui .btn.execute { background: #1a5a96; border-color: #1a5a96; color: #fff; }
.swagger-ui .parameter__name.required span, .swagger-ui .parameter__name.required::after { color: #a3262a; }
.swagger-ui .prop-type, .swagger-ui .json-schema-2020-12__attribute--primary { color: #3b3b9c; }
.swagger-ui .json-schema-2020-12-expand-deep-button { color: #484949; }
.swagger-ui .btn.cancel { color: #a3262a; border-color: #a3262a; }
.swagger-ui .opblock-summary .view-line-link.copy-to-clipboard { display: none; }
.swagger-ui .scheme-container { background: #fff; box-shadow: none; border-bottom: 1px solid #cecece; }
.swagger-ui section.models, .swagger-ui section.models .model-container { background: #fff; }
.swagger-ui .highlight-code pre, .swagger-ui .highlight-code pre *, .swagger-ui .opblock-body pre.microlight,
.swagger-ui .opblock-body pre.microlight * { background: #1d1d1d !important; color: #fff !important; }
.swagger-ui .opblock-summary-control, .swagger-ui .authorization__btn, .swagger-ui .opblock-control-arrow,
.swagger-ui .expand-operation, .swagger-ui .models-control, .swagger-ui .model-toggle, .swagger-ui .tablinks,
.swagger-ui .json-schema-2020-12-accordion, .swagger-ui .json-schema-2020-12-expand-deep-button,
.swagger-ui .model-box-control, .swagger-ui .copy-to-clipboard button { min-height: 24px; min-width: 24px; }
.swagger-ui .info a, .swagger-ui .renderedMarkdown a { display: inline-block; min-height: 24px; line-height: 24px; }
@media (max-width: 640px) {
  .swagger-ui, .swagger-ui .opblock-body * { overflow-wrap: anywhere; }
  .swagger-ui .opblock-body table, .swagger-ui .opblock-body tbody, .swagger-ui .opblock-body tr, .swagger-ui .opblock-body td {
    display: block; width: 100%; max-width: 100%; min-width: 0; box-sizing: border-box;
  }
  .swagger-ui .opblock-body thead { display: none; }
  .swagger-ui .opblock-body pre, .swagger-ui .opblock-body code { white-space: pre-wrap !important; }
  .swagger-ui .opblock-body select, .swagger-ui .opblock-body input, .swagger-ui .opblock-body textarea { max-width: 100%; min-width: 0; }
  .swagger-ui .opblock-section-header, .swagger-ui .response-controls, .swagger-ui .tab { flex-wrap: wrap; display: flex; }
}
`;

import Testing

@Suite("Sections in the midst of markup")
struct SectionPlaceTests {
  @Test(
    "A section may hold elements, attributes or a part of a value",
    arguments: [
      "{{#flag}}<b>x</b>{{/flag}}", "<ul>{{#items}}<li>{{name}}</li>{{/items}}</ul>",
      "{{#flag}}<div>{{/flag}}{{^flag}}<p>{{/flag}}",
      "<a{{#flag}} hidden{{/flag}}>", "<a {{#flag}}hidden{{/flag}}>",
      "<a b='c'{{#flag}} d{{/flag}}>",
      "<a{{#flag}} title='{{text}}'{{/flag}} lang='{{text}}'>", "<a b{{#flag}} c{{/flag}}/>",
      "<a class='b{{#flag}} c{{/flag}}'>", "<a {{#items}}data-{{/items}}>",
      "<a{{#items}} title='{{name}}'{{/items}}>", "<a {{#items}}title='{{name}}' {{/items}}>",
      "<title>{{#flag}}a{{/flag}}</title>", "<script>{{#flag}}a(){{/flag}}</script>",
      "<!-- {{#flag}}a{{/flag}} -->", "<a{{#flag}} b{{/flag}}{{^flag}} c{{/flag}} d='{{text}}'>",
      "<a href='{{#maybe}}{{.}}{{/maybe}}{{^maybe}}#{{/maybe}}'>",
    ])
  func balanced(template: String) {
    if template.contains("data-") {
      #expect(faults(template) == ["1:14+1 section-runs-on"])
    } else {
      #expect(faults(template) == [])
    }
  }

  @Test(
    "A section that ends in another place than it starts in is a fault at its opening tag",
    arguments: [
      "<p>{{#flag}}<a {{/flag}}>", "<a title='{{#flag}}'{{/flag}}>",
      "<a title={{#flag}}'x'{{/flag}}>",
      "<p>{{#flag}}<!-- {{/flag}}-->", "<p>{{#flag}}<script>{{/flag}}</script>",
      "<t{{#flag}}d{{/flag}} hidden>", "<a {{#flag}}title='{{/flag}}x'>",
      "<a>{{#flag}}<svg>{{/flag}}<title></title>", "<a {{#flag}}title={{/flag}}'x'>",
    ])
  func unbalanced(template: String) {
    let column = template.split(separator: "{{")[0].count + 1
    #expect(faults(template).first == "1:\(column)+9 section-unbalanced")
  }

  @Test("What follows a section in a tag may not run into what it wrote")
  func runsOn() {
    #expect(faults("<a{{#flag}} on{{/flag}}click='x'>") == ["1:24+1 section-runs-on"])
    #expect(faults("<a {{#flag}}on{{/flag}}='x'>") == ["1:24+1 section-runs-on"])
    #expect(faults("<a {{#flag}}on{{/flag}} ='x'>") == ["1:25+1 section-runs-on"])
  }

  @Test("A list's section is also read as following itself")
  func repeated() {
    let template = "<a {{#items}}click='{{name}}' on{{/items}}>"
    #expect(faults(template) == ["1:14+1 section-runs-on"])
  }

  @Test("A page that ends inside a tag, comment or raw element says where that started")
  func open() {
    #expect(faults("<p>\n<a title='x>{{text}}</a>\n") == ["2:1+1 markup-open"])
    #expect(faults("<p>\n  <!-- a -- >\n") == ["2:3+1 markup-open"])
    #expect(faults("<style>p{}</stile>") == ["1:1+1 markup-open"])
    #expect(
      faults("{{>a}}", partials: ["a": "b\n<i class="]) == ["a.mustache:2:1+1 markup-open"])
  }

  @Test("A partial may hold a part of a tag")
  func partial() {
    #expect(
      page("<a{{>b}}>{{text}}", Sample(text: "<"), partials: ["b": " class='{{text}}'"])
        == "<a class='&lt;'>&lt;")
  }
}

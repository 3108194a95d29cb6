using System.Text.Json;

namespace Lernet.Handouts.Formulas;

/// <summary>
/// Typesets TeX with KaTeX at build time, as HTML for the eye and MathML for the ear. One Node process serves all formulas
/// of a page, and a formula is typeset once per typesetter, however many pages it is on.
/// </summary>
internal sealed class Typesetter(string node)
{
    private const string Runner = """
        const katex = module_.exports;
        const options = { output: 'htmlAndMathml', strict: 'ignore', trust: false };
        const answer = formula => {
          try {
            return { html: katex.renderToString(formula.Tex, { ...options, displayMode: formula.Display }) };
          } catch (error) {
            if (error instanceof katex.ParseError) return { error: error.message };
            throw error;
          }
        };
        process.stdout.write(JSON.stringify(formulas.map(answer)));
        """;

    private readonly Dictionary<Formula, Typeset> _known = [];

    /// <returns>The markup of each formula, in the given order.</returns>
    /// <exception cref="HandoutException">Node or KaTeX is missing.</exception>
    public IReadOnlyList<Typeset> Set(IReadOnlyList<Formula> formulas)
    {
        var unknown = formulas.Distinct().Where(formula => !_known.ContainsKey(formula)).ToList();
        if (unknown.Count > 0)
        {
            foreach (var (formula, typeset) in unknown.Zip(Run(unknown)))
            {
                _known[formula] = typeset;
            }
        }
        return [.. formulas.Select(formula => _known[formula])];
    }

    private List<Typeset> Run(List<Formula> formulas)
    {
        if (!EmbeddedAsset.Exists("katex/katex.min.js"))
        {
            throw HandoutException.KatexMissing();
        }
        var script = $"const module_ = {{ exports: {{}} }};\n(function (module, exports) {{\n{EmbeddedAsset.Text("katex/katex.min.js")}\n}})"
            + $"(module_, module_.exports);\nconst formulas = {JsonSerializer.Serialize(formulas)};\n{Runner}";
        return JsonSerializer.Deserialize<List<Typeset>>(NodeProgram.Run(node, script), JsonSerializerOptions.Web)!;
    }
}

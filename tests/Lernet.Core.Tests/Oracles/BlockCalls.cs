namespace Lernet.Core.Tests.Oracles;

/// <summary>Activations, and what layers are made from: normalisation, recurrence, attention, cross-entropy of rows.</summary>
internal static class BlockCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["Elu"] = c => c[0].Elu(c.Case.Number("alpha", 1)),
        ["Selu"] = c => c[0].Selu(),
        ["Celu"] = c => c[0].Celu(c.Case.Number("alpha", 1)),
        ["PRelu"] = c => c[0].PRelu(c[1]),
        ["Relu6"] = c => c[0].Relu6(),
        ["Hardtanh"] = c => c[0].Hardtanh(c.Case.Number("min", -1), c.Case.Number("max", 1)),
        ["Hardsigmoid"] = c => c[0].Hardsigmoid(),
        ["Hardswish"] = c => c[0].Hardswish(),
        ["Hardshrink"] = c => c[0].Hardshrink(c.Case.Number("threshold", 0.5)),
        ["Softshrink"] = c => c[0].Softshrink(c.Case.Number("threshold", 0.5)),
        ["Mish"] = c => c[0].Mish(),
        ["Softsign"] = c => c[0].Softsign(),
        ["LogSigmoid"] = c => c[0].LogSigmoid(),
        ["Tanhshrink"] = c => c[0].Tanhshrink(),
        ["GeluTanh"] = c => c[0].GeluTanh(),
        ["Glu"] = c => c[0].Glu(c.Case.Int("axis")),
        ["LayerNorm"] = c => c.Inputs.Count > 1 ? c[0].LayerNorm(c[1], c[2]) : c[0].LayerNorm(axes: c.Case.Int("axes"), epsilon: c.Case.Number("epsilon")),
        ["GroupNorm"] = c => c[0].GroupNorm(c.Case.Int("groups"), c[1], c[2]),
        ["BatchNorm"] = c => c[0].BatchNorm(c[1], c[2]).Output,
        ["BatchNorm:use"] = c => c[0].BatchNorm(Numbers(c, "mean"), Numbers(c, "variance"), c[1], c[2]),
        ["RnnSequence"] = c => c[0].RnnSequence(c[2], c[3], Input(c, 4), Input(c, 5), c[1]),
        ["RnnSequence:relu"] = c => c[0].RnnSequence(c[2], c[3], Input(c, 4), Input(c, 5), c[1], relu: true),
        ["GruSequence"] = c => c[0].GruSequence(c[2], c[3], Input(c, 4), Input(c, 5), c[1]),
        ["LstmSequence"] = c => c[0].LstmSequence(c[3], c[4], Input(c, 5), Input(c, 6), c[1], c[2]).Outputs,
        ["LstmSequence:cells"] = c => c[0].LstmSequence(c[3], c[4], Input(c, 5), Input(c, 6), c[1], c[2]).Cells,
        ["Attention"] = c => Tensor.Attention(c[0], c[1], c[2]),
        ["Attention:causal"] = c => Tensor.Attention(c[0], c[1], c[2], causal: true),
        ["Attention:masked"] = c => Tensor.Attention(c[0], c[1], c[2], mask: c[3]),
        ["AttentionWeights"] = c => Tensor.AttentionWeights(c[0], c[1]),
        ["CosineSimilarity"] = c => c[0].CosineSimilarity(c[1], c.Case.Int("axis")),
        ["CrossEntropy"] = c => c[0].CrossEntropy(c[1]),
        ["BinaryCrossEntropy"] = c => c[0].BinaryCrossEntropy(c[1]),
    };

    private static Tensor? Input(OracleCall c, int i) => i < c.Inputs.Count ? c[i] : null;

    private static Tensor Numbers(OracleCall c, string name)
    {
        var values = c.Case.Numbers(name);
        return Tensor.From(values, [values.Length], c.Backend);
    }
}

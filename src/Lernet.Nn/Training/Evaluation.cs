using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Measures a model on data without learning from it.</summary>
internal static class Evaluation
{
    // Enough rows to keep the matrix product busy, few enough to stay in the cache.
    private const int Rows = 1024;

    public static Tally Of(Module model, LossFunction loss, DataSet data)
    {
        var coded = ClassReading.Coded(data, loss);
        var tally = new Tally(coded, loss, withConfidence: true);
        foreach (var (x, y) in coded.Batches(Rows))
        {
            var predictions = model.Predict(x);
            tally.Add(predictions, y, Autograd.NoGrad(() => loss(predictions, y)).Item());
        }
        return tally;
    }
}

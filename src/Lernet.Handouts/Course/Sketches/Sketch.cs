namespace Lernet.Handouts.Course.Sketches;

/// <summary>The picture of a lesson on the course page.</summary>
internal static class Sketch
{
    /// <returns>An SVG for the lesson of this number; the mark of the kit for one that has no sketch yet.</returns>
    public static string Of(string lesson) => (lesson switch
    {
        "01" => NeuronSketches.Neuron(),
        "02" => NeuronSketches.FourModels(),
        "03" => NeuronSketches.Activations(),
        "04" => NeuronSketches.Descent(),
        "05" => NetworkSketches.Backpropagation(),
        "06" => NetworkSketches.Layers(),
        "07" => NetworkSketches.Training(),
        "08" => NetworkSketches.Ravine(),
        "09" => NetworkSketches.Vanishing(),
        "10" => NetworkSketches.Overfitting(),
        _ => Mark(),
    }).ToString();

    private static Pen Mark() => new Pen().Path("M60 22v52h46", "edge").Dot(60, 22, 8, "paper").Dot(60, 74, 8, "ink").Dot(106, 74, 8, "paper");
}

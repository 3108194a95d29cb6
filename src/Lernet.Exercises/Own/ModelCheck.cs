using Lernet.Data;

namespace Lernet.Exercises;

/// <summary>A trained model, judged by what it reaches on data: what everybody has in the notebook, and hidden data in the grader.</summary>
public sealed class ModelCheck : OwnCheck<ModelCheck>
{
    private readonly List<Goal> goals = [];
    private DataSet? visible;
    private DataSet? secret;

    internal ModelCheck(string id, Func<Tensor, Tensor> answer) : base(id, Answer.Of(answer), RecordedCheck.ByOverload)
    {
    }

    private protected override int MostPoints => goals.Count == 0 ? WorthPoints : goals.Max(goal => goal.Points);

    /// <summary>A goal for classes: so many points from this fraction of right answers on.</summary>
    public ModelCheck Earns(int points, double accuracy)
    {
        goals.Add(new(points, accuracy, IsAccuracy: true));
        return this;
    }

    /// <summary>A goal for numbers: so many points from this mean squared error downward.</summary>
    public ModelCheck EarnsBelow(int points, double error)
    {
        goals.Add(new(points, error, IsAccuracy: false));
        return this;
    }

    /// <summary>The data of the check in the notebook.</summary>
    public ModelCheck On(DataSet data)
    {
        visible = data;
        return this;
    }

    /// <summary>The data of the grader. Write it between the lines of hidden tests.</summary>
    public ModelCheck Hidden(DataSet data)
    {
        secret = data;
        return this;
    }

    private protected override Question Question()
    {
        const string form = "a function of inputs [N, …] that returns one prediction per row";
        return visible is null && secret is null
            ? new LaterQuestion(form, answer => answer is FunctionAnswer { Fits: true, Inputs: 1 }) { Hint = HintText }
            : new MetricQuestion(form, inputs: 1) { Measure = Measure, Hint = HintText, IsHiddenOnly = visible is null };
    }

    private Score Measure(Measured model)
    {
        var isHidden = model.HiddenSeed is not null && secret is not null;
        var data = isHidden ? secret! : visible ?? secret!;
        // In another order for each student, so that the rows tell nothing by their place.
        var shuffled = data.Select(new Randoms((model.HiddenSeed ?? new Seed(0)).For("order")).Permutation(data.Count));
        return ModelTrial.Of(model, shuffled).Score(goals, isHidden);
    }
}

namespace Lernet.Nn;

/// <summary>Makes steps with larger and larger learning rates until the loss explodes, and then brings everything back.</summary>
internal sealed class RateFinder
{
    // The weight of the past in the running mean, and how many times the best loss counts as an explosion.
    private const double Keep = 0.9;
    private const double Explosion = 4;

    public double From { get; init => field = Allowed.Positive("learning rate finder", "from", value); }

    public double To { get; init => field = Allowed.Positive("learning rate finder", "to", value); }

    public int Steps { get; init => field = Allowed.Count("learning rate finder", "steps", value, least: 10); }

    public RateSearch Run(TrainingPlan plan)
    {
        if (!(To > From)) throw Allowed.Refused("learning rate finder", "to", To, $"It must be above from, which is {Text.Number(From)}.");
        var (weights, saved, wasTraining) = (plan.Model.GetState(), new SavedState(), plan.Model.IsTraining);
        plan.Optimizer.Save(saved);
        plan.Model.SetMode(training: true);
        try
        {
            return Try(plan);
        }
        finally
        {
            plan.Optimizer.ForgetGradients();
            plan.Optimizer.Load(saved);
            plan.Model.SetState(weights);
            plan.Model.SetMode(wasTraining);
        }
    }

    private RateSearch Try(TrainingPlan plan)
    {
        var (rates, losses, smoothed) = (new List<double>(), new List<double>(), new List<double>());
        var (mean, best) = (0.0, double.PositiveInfinity);
        plan.Optimizer.RateFactor = 1;
        foreach (var (i, (x, y)) in Forever(plan).Take(Steps).Index())
        {
            plan.Optimizer.LearningRate = From * Math.Pow(To / From, i / (Steps - 1.0));
            var loss = plan.Loss(plan.Model[x], y);
            var value = (double)loss.Item();
            mean = (Keep * mean) + ((1 - Keep) * value);
            var level = mean / (1 - Math.Pow(Keep, i + 1));
            if (!double.IsFinite(level) || level > Explosion * best) break;
            best = Math.Min(best, level);
            rates.Add(plan.Optimizer.LearningRate);
            losses.Add(value);
            smoothed.Add(level);
            loss.Backward();
            plan.Optimizer.Step();
        }
        return rates.Count > 0 ? new(rates, losses, smoothed) : throw new ArithmeticException("learning rate finder: the first loss is not finite. Train with a Trainer to hear why.");
    }

    private static IEnumerable<(Tensor, Tensor)> Forever(TrainingPlan plan)
    {
        for (var epoch = 1; ; epoch++)
        {
            foreach (var batch in plan.BatchesOf(epoch, from: 0)) yield return batch;
        }
    }
}

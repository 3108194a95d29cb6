namespace Lernet.Grading.Tests.Similarity;

/// <summary>Answers to one question, the slope of a mean squared error, written by eight people on their own, and what copies of one look like.</summary>
internal static class Solutions
{
    public const string Stub = """
        double Slope(double w, double[] x, double[] y)
        {
            // YOUR CODE HERE
            throw new NotImplementedException();
        }
        """;

    public static readonly string[] Independent =
    [
        """
        double Slope(double w, double[] x, double[] y)
        {
            var sum = 0.0;
            for (var i = 0; i < x.Length; i++) sum += 2 * (w * x[i] - y[i]) * x[i];
            return sum / x.Length;
        }
        """,
        "double Slope(double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * (w * a - b) * a).Average();",
        """
        double Slope(double w, double[] x, double[] y)
        {
            double total = 0;
            int n = x.Length;
            foreach (var (xi, yi) in x.Zip(y))
            {
                double error = w * xi - yi;
                total = total + 2 * error * xi;
            }
            total /= n;
            return total;
        }
        """,
        """
        double Slope(double w, double[] x, double[] y)
        {
            double[] terms = new double[x.Length];
            int i = 0;
            while (i < terms.Length)
            {
                terms[i] = x[i] * (x[i] * w - y[i]);
                i++;
            }
            return 2 * terms.Sum() / terms.Length;
        }
        """,
        """
        double Slope(double w, double[] x, double[] y)
        {
            // J = w² mean(x²) - 2 w mean(xy) + mean(y²)
            double xx = 0, xy = 0;
            for (int k = 0; k < x.Length; ++k)
            {
                xx += x[k] * x[k];
                xy += x[k] * y[k];
            }
            return 2.0 / x.Length * (w * xx - xy);
        }
        """,
        """
        double Slope(double w, double[] x, double[] y)
        {
            var result = Enumerable.Range(0, y.Length).Sum(i =>
            {
                var prediction = x[i] * w;
                return (prediction - y[i]) * 2 * x[i];
            });
            return result / y.Length;
        }
        """,
        """
        double Slope(double w, double[] x, double[] y)
        {
            Tensor a = Tensor.Of(x), b = Tensor.Of(y);
            var slope = Tensor.Scalar((float)w).Track();
            var loss = ((slope * a - b) * (slope * a - b)).Mean();
            loss.Backward();
            return slope.Grad.Item();
        }
        """,
        """
        double Slope(double w, double[] x, double[] y)
        {
            double Term(int i) => (w * x[i] - y[i]) * x[i];
            var all = 0d;
            for (var last = x.Length - 1; last >= 0; last--)
                all += Term(last);
            return all * 2 / x.Length;
        }
        """,
    ];

    /// <summary>The original of the copies: long enough to be somebody's own.</summary>
    public const string Original = """
        double Slope(double w, double[] x, double[] y)
        {
            var count = x.Length;
            var weighted = new double[count];
            var residual = new double[count];
            for (var i = 0; i < count; i++)
            {
                residual[i] = w * x[i] - y[i];
                weighted[i] = residual[i] * x[i];
            }
            var mean = weighted.Sum() / count;
            if (double.IsNaN(mean)) return 0;
            return 2 * mean;
        }
        """;

    public static readonly (string How, string Text)[] Copies =
    [
        ("renamed variables", Original.Replace("weighted", "z").Replace("residual", "diff").Replace("count", "N").Replace("mean", "erg").Replace("[i]", "[j]").Replace("var i", "int j").Replace("i++", "j++").Replace("i <", "j <")),
        ("other comments and white space", Original.Replace("{", "{ // here\n\n").Replace(";", " ;\n").Replace("    ", "\t")),
        ("reordered statements", """
            double Slope(double w, double[] x, double[] y)
            {
                var residual = new double[x.Length];
                var count = x.Length;
                var weighted = new double[count];
                for (var i = 0; i < count; i++)
                {
                    residual[i] = w * x[i] - y[i];
                    weighted[i] = residual[i] * x[i];
                }
                var mean = weighted.Sum() / count;
                if (double.IsNaN(mean)) return 0;
                return 2 * mean;
            }
            """),
        ("other numbers and types", Original.Replace("var ", "double ").Replace("return 0;", "return 0.0;").Replace("2 *", "2.0 *")),
        ("a line more", Original.Replace("    var mean", "    Console.WriteLine(weighted.Length);\n    var mean")),
    ];
}
